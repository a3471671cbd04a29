import type { Element } from 'xast';
import type { ContentFacts } from './content-facts.js';
import { element } from './xml.js';

/** What the accessibility metadata are made from. */
export interface AccessibilityInput {
  readonly facts: ContentFacts;
  readonly hasCover: boolean;
  readonly hasPageList: boolean;
  /** Plain-language summary in the dossier's language. */
  readonly summary: string;
  /** Who stands for the conformance claim. */
  readonly certifier: string;
}

const CONFORMANCE = 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA';

/**
 * Gives the accessibility metadata of the package (EPUB Accessibility 1.1, sections 2 and 4; Schema.org accessibility
 * properties for discoverability). A feature stands there only when the content has it; conformance is claimed only
 * when every image has a text alternative.
 */
export function describeAccessibility(input: AccessibilityInput): Element[] {
  const { facts, hasCover, hasPageList, summary, certifier } = input;
  const isVisual = facts.hasImages || hasCover;
  const features = [
    'tableOfContents',
    'readingOrder',
    'structuralNavigation',
    'displayTransformability',
    'unlocked',
    facts.hasAria ? 'ARIA' : null,
    facts.hasIndex ? 'index' : null,
    isVisual && facts.allDescribed ? 'alternativeText' : null,
    hasPageList ? 'pageBreakMarkers' : null,
    hasPageList ? 'pageNavigation' : null,
  ].filter((feature) => feature !== null);
  const sufficient = facts.allDescribed ? ['textual'] : [];
  if (isVisual) sufficient.push('textual,visual');
  const conformance = [
    element('meta', { property: 'dcterms:conformsTo', id: 'conformance' }, [CONFORMANCE]),
    element('meta', { property: 'a11y:certifiedBy', refines: '#conformance' }, [certifier]),
  ];
  return [
    ...['textual', ...(isVisual ? ['visual'] : [])].map((mode) => schema('accessMode', mode)),
    ...sufficient.map((modes) => schema('accessModeSufficient', modes)),
    ...features.map((feature) => schema('accessibilityFeature', feature)),
    schema('accessibilityHazard', 'none'),
    schema('accessibilitySummary', summary),
    ...(facts.allDescribed ? conformance : []),
  ];
}

function schema(property: string, value: string): Element {
  return element('meta', { property: `schema:${property}` }, [value]);
}
