import type { Direction, TextStyle } from "@/lib/typeset/textStyle";

/** A texture in a colour on paper, or with stripes of a second colour: it stays legible in grey. */
export type TexturedFill =
  | { readonly texture: "hatched"; readonly hue: string; readonly ground?: string }
  | { readonly texture: "dotted" | "crossed"; readonly hue: string }
  | { readonly texture: "striped"; readonly hue: string; readonly stripe: string };

export type Fill = string | TexturedFill;

export interface Stroke {
  readonly colour: string;
  readonly width: number;
  readonly dash?: readonly number[];
}

interface Inked {
  readonly fill?: Fill;
  readonly stroke?: Stroke;
  readonly opacity?: number;
}

export interface PathNode extends Inked {
  readonly kind: "path";
  readonly d: string;
}

export interface RectNode extends Inked {
  readonly kind: "rect";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface CircleNode extends Inked {
  readonly kind: "circle";
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface TextNode {
  readonly kind: "text";
  /** The point of the baseline that `align` names: the text's left end, middle or right end. */
  readonly x: number;
  readonly y: number;
  readonly align: "left" | "center" | "right";
  readonly text: string;
  readonly style: TextStyle;
  readonly direction: Direction;
  readonly fill: string;
  /** Colour of an edge around the letters, where they stand on a texture. */
  readonly halo?: string;
  readonly opacity?: number;
  /** Where it leads, in formats whose texts can lead somewhere. */
  readonly href?: string;
}

/** The part of the record that shapes stand for: in SVG they can be found by it, pointed at and followed. */
export interface Subject {
  /** The id of its element, unique in a picture: a state's code, a statement's id. */
  readonly id: string;
  /** What is said of it where it is pointed at. */
  readonly words: string;
  /** Marks by their names without `data-`, the same as on pages. */
  readonly marks: Readonly<Record<string, string>>;
}

export interface GroupNode {
  readonly kind: "group";
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  readonly children: readonly SceneNode[];
  readonly subject?: Subject;
}

/** What a picture is drawn of, before anyone decides whether it becomes SVG, PDF or pixels. */
export type SceneNode = PathNode | RectNode | CircleNode | TextNode | GroupNode;

export interface Scene {
  /** In px at scale 1. */
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  readonly title: string;
  readonly description: string;
  /** The sentences printed below a picture: counting rule, sources, borders, licence, version and address. */
  readonly foot?: readonly string[];
  /** The language the words are in, and their direction. */
  readonly language: string;
  readonly direction: Direction;
  readonly nodes: readonly SceneNode[];
}

/** A part of a page to draw into, in px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
