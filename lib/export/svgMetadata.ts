import { svgText } from "@/lib/scene/svgText";
import { VIEW_KEY, viewNote, type PictureFacts } from "./pictureFacts";

/** The facts of a picture as the content of an SVG's metadata element: Dublin Core, and the view itself. */
export function svgMetadata(facts: PictureFacts): string {
  const terms = {
    "dc:title": facts.title,
    "dc:description": facts.description,
    "dc:source": facts.address,
    "dcterms:provenance": facts.ground,
    "dc:coverage": facts.borders,
    "dc:rights": facts.licence,
    "dc:date": facts.compiledOn,
    "dc:language": facts.locale,
  };
  const lines = Object.entries(terms)
    .filter(([, value]) => value !== "")
    .map(([term, value]) => `<${term}>${svgText(value)}</${term}>`);
  return (
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    `xmlns:dcterms="http://purl.org/dc/terms/">` +
    `<rdf:Description rdf:about="">${lines.join("")}` +
    `<dc:identifier>${VIEW_KEY}: ${svgText(viewNote(facts))}</dc:identifier></rdf:Description></rdf:RDF>`
  );
}
