import { words } from '../words.js';

/** Words of English that belong to no name, though they may begin a sentence with a capital. */
export const functionWords: ReadonlySet<string> = words(
  `the a an this that these those his her its their our my your he she it they we you i him them us me who whom whose which what
  where when why how and or but nor so yet if because although though while as since until unless whereas than then thus hence
  in on at to for from with without of by about against among amid between into through throughout during before after above
  below over under near off out up down across along around behind beyond despite except following including inside like outside
  per regarding toward towards upon via within according instead not no yes also only even just still already now today tomorrow
  yesterday here there soon later earlier once twice again ever never often sometimes always perhaps maybe meanwhile however
  moreover furthermore nevertheless nonetheless therefore otherwise besides indeed instead finally eventually recently last next
  first second third fourth both either neither each every all any some many much most more several few other others another such
  same own one two three four five six seven eight nine ten eleven twelve dozen dozens hundreds thousands millions hundred thousand
  million billion is are was were be been being am has have had do does did will would shall should can could may might must
  said says say told tell tells asked asks added adds called calls met meets let there's it's asked speaking speaks dear please
  reporting editing writing photo photos image images file copyright update updated posted published read watch live breaking
  nobody nothing everybody everything somebody someone something anyone anything everyone none half part two-thirds born aged
  based led made given asked seen known held unlike whether too very quite rather almost nearly well back away together
  previously additionally similarly separately consequently conversely elsewhere afterwards thereafter initially originally ultimately
  notably importantly interestingly surprisingly unfortunately fortunately clearly certainly apparently reportedly allegedly currently
  presently subsequently accordingly overall alternatively hopefully increasingly
  explained warned insisted argued noted stressed replied recalled welcomed announced declared claimed stated confirmed denied`,
);

/** Months, weekdays, feasts and other capitalised words that are no names. */
export const calendar: ReadonlySet<string> = words(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov
  dec monday tuesday wednesday thursday friday saturday sunday christmas easter ramadan eid diwali passover covid covid-19 internet
  god am pm gmt utc est edt bst cet phase`,
);
