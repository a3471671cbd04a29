import type { CitationLexicon } from '../languages/grammar/citations.js';

/**
 * Writes the style of the bibliography (Citation Style Language 1.0.2): author, title, outlet, publisher, date, with
 * marks and terms of the locale. The styles that come with the library sort and disambiguate, which takes 5 ms per
 * source, and add terms such as "[Internet]" that nobody stated. `genre` carries the words for a missing or supplied
 * title; `annote` is a key of ours that the library needs for its tables, since titles may be any string.
 */
export function writeCitationStyle({ date }: CitationLexicon): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>Dossier</title><id>dossier</id><updated>2025-01-01T00:00:00+00:00</updated></info>
  <locale><style-options punctuation-in-quote="false"/>${date}</locale>
  <citation><layout><text variable="annote"/></layout></citation>
  <bibliography>
    <layout suffix=".">
      <group delimiter=", ">
        <names variable="author"><name delimiter=", "/></names>
        <choose>
          <if variable="title"><text variable="title" quotes="true"/></if>
          <else><text variable="genre"/></else>
        </choose>
        <text variable="container-title" font-style="italic"/>
        <text variable="publisher"/>
        <choose>
          <if is-uncertain-date="issued">
            <group delimiter="&#160;"><text term="circa" form="short"/><date variable="issued" form="text"/></group>
          </if>
          <else-if variable="issued"><date variable="issued" form="text"/></else-if>
          <else><text term="no date" form="short"/></else>
        </choose>
      </group>
    </layout>
  </bibliography>
</style>`;
}
