import { writeCode } from './text-codes.js';

/** Letters of one line in one font, as they are written: codes in `<…>`, shifts in thousandths of an em between. */
interface Run {
  /** Where it starts on the text line. */
  readonly start: number;
  /** Where the next letter stands if nothing shifts it. */
  pen: number;
  text: string;
  hasShift: boolean;
}

/** Places are written in text units, to the hundred-thousandth. */
const PRECISION = 100_000;

/**
 * Writes letters at given places of a text line as few operations: `Td` where a run starts, `Tj` or `TJ` for all that
 * follows it. Places are along the line of the last `Tm` (ISO 32000-1, 9.4).
 */
export class TextWriter {
  readonly out: string[] = [];
  /** Where the text line starts in what is written. */
  #written = 0;
  /** Whether anything was shown since the line was last moved. */
  #hasShown = false;
  #run: Run | null = null;

  /** Starts at the beginning of a line: after `BT` or `Tm`. */
  reset(): void {
    this.#written = 0;
    this.#hasShown = false;
  }

  /** Adds a letter of the given width, all in text units at the font size. */
  show(code: number, place: number, width: number, size: number): void {
    let run = this.#run;
    if (run === null) {
      run = { start: place, pen: place, text: '<', hasShift: false };
      this.#run = run;
    }
    const shift = Math.round(((run.pen - place) * 1000) / size);
    if (shift !== 0) {
      run.hasShift = true;
      run.text = run.text === '<' ? `${shift}<` : `${run.text}>${shift}<`;
      run.pen -= (shift * size) / 1000;
    }
    run.text += writeCode(code);
    run.pen += width;
  }

  /** Ends the run; what follows it starts anew. */
  flush(): void {
    const run = this.#run;
    if (run === null) return;
    this.#run = null;
    this.moveTo(run.start);
    this.#hasShown = true;
    this.out.push(run.hasShift ? `[${run.text}>] TJ\n` : `${run.text}> Tj\n`);
  }

  /** Moves the start of the line; what was shown has moved the pen, so that even the same place has to be named. */
  moveTo(place: number): void {
    if (place !== this.#written || this.#hasShown) {
      this.out.push(`${Math.round((place - this.#written) * PRECISION) / PRECISION} 0 Td\n`);
    }
    this.#written = place;
    this.#hasShown = false;
  }

  /** Whether the line starts at the place already. */
  isAt(place: number): boolean {
    return place === this.#written;
  }

  /** Takes note of an operation that stays: the line was moved to the place, or something was shown. */
  follow(place: number | null): void {
    this.#hasShown = place === null;
    if (place !== null) this.#written = place;
  }
}
