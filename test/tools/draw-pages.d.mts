/** A drawn page: red, green, blue and alpha per pixel. */
export interface DrawnPage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** An open PDF. */
export interface Pages {
  readonly count: number;
  /** Gives the page that a destination falls on, from 1; null when there is no such destination. */
  readonly findPage: (target: string) => Promise<number | null>;
  readonly draw: (number: number, dpi: number) => Promise<DrawnPage>;
  readonly close: () => Promise<void>;
}

/** Opens a PDF for drawing with pdf.js and the canvas that it brings; no other program is needed. */
export function openPages(bytes: Uint8Array): Promise<Pages>;
