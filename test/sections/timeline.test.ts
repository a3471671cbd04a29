import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fr } from '../../src/languages/fr/fr.js';
import type { DossierEvent } from '../../src/model/dossier.js';
import { axisTicks } from '../../src/sections/timeline/axis-ticks.js';
import { drawTimeline } from '../../src/sections/timeline/draw-timeline.js';
import { groupEvents } from '../../src/sections/timeline/group-events.js';
import { breakLines, measureText } from '../../src/sections/timeline/measure-text.js';
import { stretchScale } from '../../src/sections/timeline/stretch-scale.js';
import { toTimelineEvents } from '../../src/sections/timeline/timeline-events.js';
import { SEED } from '../support/seed.js';

const event = (date: string | null, more: Partial<DossierEvent> = {}): DossierEvent => ({
  ...{ id: 'e', date, status: 'past', text: `Événement du ${date}`, sources: [], confidence: 1 },
  ...more,
});
const place = (events: readonly DossierEvent[]) => toTimelineEvents(events, ({ date }) => date ?? '');
const day = (iso: string): number => Date.parse(iso) / 86_400_000;

describe('toTimelineEvents', () => {
  it('places days, periods, seasons and open intervals', () => {
    const events = place([event('2025/..'), event('2025-10-25'), event('2019-21'), event(null), event('bald')]);
    expect(events.map(({ from, to, open }) => [from, to, open])).toEqual([
      [day('2019-03-01'), day('2019-06-01'), false],
      [day('2025-01-01'), day('2026-01-01'), true],
      [day('2025-10-25'), day('2025-10-26'), false],
    ]);
  });

  it('orders a day by its parts', () => {
    const events = place([
      event('2025-10-25', { partOfDay: 'evening', text: 'soir' }),
      event('2025-10-25', { partOfDay: 'morning', text: 'matin' }),
    ]);
    expect(events.map(({ text }) => text)).toEqual(['matin', 'soir']);
  });
});

describe('stretchScale', () => {
  it('gives each row its room and the rest to time', () => {
    const rows = [0, 10, 10, 20].map((from) => ({ from, height: 10 }));
    const { tops, place, height } = stretchScale(rows, 20, 60);
    expect(tops).toEqual([0, 20, 30, 50]);
    expect([0, 5, 10, 20].map(place)).toEqual([0, 10, 20, 50]);
    expect(height).toBe(60);
  });

  it('never lets rows overlap, keeps time in order, and stays in its room', () => {
    const times = fc.array(fc.integer({ min: 0, max: 4000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(times, fc.integer({ min: 0, max: 600 }), fc.nat(900), (days, more, later) => {
        const rows = days.toSorted((a, b) => a - b).map((from, index) => ({ from, height: 5 + (index % 3) }));
        const total = rows.reduce((sum, { height }) => sum + height, 0);
        const last = Math.max(...days) + later;
        const { tops, place, height } = stretchScale(rows, last, total + more);
        for (const [index, { from, height: own }] of rows.entries()) {
          expect((tops[index] ?? 0) + own).toBeLessThanOrEqual((tops[index + 1] ?? height) + 1e-6);
          expect(place(from)).toBeLessThanOrEqual((tops[index] ?? 0) + 1e-6);
        }
        for (let day = 0; day < last; day += 97) expect(place(day + 97)).toBeGreaterThanOrEqual(place(day) - 1e-9);
        expect(place(last)).toBeLessThanOrEqual(height + 1e-6);
      }),
      { seed: SEED },
    );
  });
});

describe('groupEvents', () => {
  const days = Array.from({ length: 90 }, (_, index) =>
    event(new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10)),
  );

  it('draws each event by itself while there is room', () => {
    expect(groupEvents(place(days.slice(0, 20)), 26).every(({ count }) => count === 1)).toBe(true);
  });

  it('draws events of a month together, and counts all', () => {
    const rows = groupEvents(place(days), 26);
    expect(rows.map(({ count }) => count)).toEqual([31, 28, 31]);
  });
});

describe('breakLines', () => {
  it('keeps lines within the width and marks what is cut', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 4, max: 30 }), (text, width) => {
        const lines = breakLines(text, width, 2);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(measureText(line)).toBeLessThanOrEqual(width + 0.81);
      }),
      { seed: SEED },
    );
    expect(breakLines('une ligne puis une autre et encore une', 8, 2)).toEqual([
      'une ligne puis une',
      'autre et encore…',
    ]);
  });

  it('stays fast on long lines', () => {
    const start = performance.now();
    breakLines('’'.repeat(200_000), 60, 2);
    breakLines('a '.repeat(100_000), 60, 2);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('axisTicks', () => {
  const labels = (from: string, to: string, most = 10): string[] =>
    axisTicks(fr.labels.dates, day(from), day(to), most).map(({ label }) => label.replaceAll('\u00a0', ' '));

  it.each([
    ['years', '2019-12-01', '2027-01-01', ['2020', '2021', '2022', '2023', '2024', '2025', '2026', '2027']],
    ['decades', '1950-01-01', '2025-01-01', ['1950', '1960', '1970', '1980', '1990', '2000', '2010', '2020']],
    ['months', '2025-08-20', '2025-11-10', ['sept. 2025', 'oct. 2025', 'nov. 2025']],
    ['days', '2025-10-25', '2025-10-28', ['25 oct.', '26 oct.', '27 oct.', '28 oct.']],
  ])('marks %s', (_, from, to, expected) => {
    expect(labels(from, to)).toEqual(expected);
  });
});

describe('drawTimeline', () => {
  const draw = (events: readonly DossierEvent[]): string =>
    drawTimeline(place(events), {
      ...{ id: 'timeline', title: 'Frise <des> événements', text: 'Texte', language: fr },
      ...{ width: 468, height: 700, fontSize: 9, faceWidth: 1 },
    });

  it('has a text alternative and escapes its words', () => {
    const svg = draw([event('2025-10-25', { text: '<b>' }), event('2026', { status: 'scheduled' })]);
    expect(svg).toContain('role="img" aria-labelledby="timeline-title timeline-text"');
    expect(svg).toContain('Frise &lt;des&gt; événements');
    expect(svg).toContain('&lt;b&gt;');
  });

  it('draws days as dots, periods as bars, what is to come open', () => {
    const svg = draw([event('2025-10-25'), event('2022/2024'), event('2026-05-01', { status: 'scheduled' })]);
    expect(svg.match(/<circle class="dot"/g)).toHaveLength(1);
    expect(svg.match(/<rect class="bar"/g)).toHaveLength(1);
    expect(svg.match(/<circle class="dot open"/g)).toHaveLength(1);
  });

  it('stays on its page however many events there are', () => {
    for (const count of [2, 30, 300, 3000]) {
      const events = Array.from({ length: count }, (_, index) =>
        event(new Date(Date.UTC(2000, 0, 1 + index * 3)).toISOString().slice(0, 10)),
      );
      expect(Number(/viewBox="0 0 468 ([\d.]+)"/.exec(draw(events))?.[1])).toBeLessThanOrEqual(700);
    }
  });
});
