import { article } from './article/article.js';
import { chronology } from './chronology.js';
import { colophon } from './colophon.js';
import { cover } from './cover.js';
import { figures } from './figures/figures.js';
import { glance } from './glance.js';
import { participation } from './participation.js';
import { removal } from './removal.js';
import type { Section } from './section.js';
import { sources } from './sources.js';
import { speakers } from './speakers/speakers.js';

/** The printed sections in order; the contents are made last and stand after the page "at a glance". */
export const SECTIONS: readonly Section[] = [
  cover,
  glance,
  chronology,
  figures,
  speakers,
  participation,
  article,
  sources,
  removal,
  colophon,
];
