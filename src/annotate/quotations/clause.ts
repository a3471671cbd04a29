import type { Pronoun } from '../../languages/grammar/quotations.js';
import type { AttributionBasis, LocalPerson } from '../../model/annotation.js';
import { type Chunk, chunksOf } from './frames.js';
import type { Item } from './items.js';

/** Who is the subject of a reporting verb, and where the words for it stand. Indexes are of items. */
export interface Subject {
  /** Null = a pronoun or noun phrase that is no mention, see `pronoun`. */
  readonly person: LocalPerson | null;
  readonly pronoun: Pronoun | null;
  /**
   * A noun phrase that is no mention: `known` takes up somebody ("la jeune femme"), `new` brings somebody in ("un
   * ouvrier"), `name` is a name, `body` that of an organisation.
   */
  readonly noun: 'known' | 'new' | 'name' | 'body' | null;
  readonly from: number;
  readonly to: number;
  readonly side: 'left' | 'right' | 'shared';
  readonly basis: AttributionBasis;
}

/** A frame with its mentions as chunks. */
export interface Clause {
  readonly items: readonly Item[];
  readonly chunks: readonly Chunk[];
}

/** Reads the mentions of a frame. */
export const toClause = (items: readonly Item[]): Clause => ({ items, chunks: chunksOf(items) });

/** Makes a subject of a mention. */
export const toSubject = ({ from, to, reference }: Chunk, side: Subject['side'], basis: AttributionBasis): Subject => ({
  person: reference.person,
  pronoun: null,
  noun: null,
  from,
  to,
  side,
  basis: reference.mention.kind === 'pronoun' ? 'pronoun' : basis,
});
