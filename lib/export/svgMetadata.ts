import { svgText } from "@/lib/scene/svgText";
import { VIEW_KEY, viewNote, type PictureFacts } from "./pictureFacts";

/** The facts of a picture as the content of an SVG's metadata element: Dublin Core, and the view itself. */
export function svgMetadata(facts: PictureFacts): string {
  const terms = {
    title: facts.title,
    description: facts.description,
    source: facts.address,
    rights: facts.licence,
    date: facts.compiledOn,
    language: facts.locale,
  };
  const lines = Object.entries(terms).map(([term, value]) => `<dc:${term}>${svgText(value)}</dc:${term}>`);
  return (
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<rdf:Description rdf:about="">${lines.join("")}` +
    `<dc:identifier>${VIEW_KEY}: ${svgText(viewNote(facts))}</dc:identifier></rdf:Description></rdf:RDF>`
  );
}
