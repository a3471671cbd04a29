import { fold } from '../../text/fold.js';
import type { OrganisationForm, PeopleLexicon } from '../grammar/people.js';
import { phraseTable, words } from '../words.js';

const nouns = `ministry department government parliament senate council committee agency office organisation organization union
federation association bank foundation institute university school college court tribunal police army navy military commission
authority board party fund firm company group bureau centre center service secretariat observatory laboratory hospital museum
newspaper magazine club team church confederation chamber league network movement cabinet embassy consulate presidency kremlin
pentagon congress treasury opposition delegation mission city municipality charity corporation conglomerate manufacturer operator
utility airline carrier lender regulator retailer watchdog broadcaster coalition alliance assembly administration cooperative
consortium syndicate society trust academy legislature judiciary prosecution defence defense coastguard guild house front campaign
panel taskforce directorate tribunal inquiry command battalion brigade station plant mill factory maker forum county borough township shipyard`;

const international = `UN,U.N.,United Nations,EU,E.U.,European Union,European Commission,European Parliament,European Council,Council of Europe,
African Union,AU,ECOWAS,NATO,WHO,World Health Organization,World Health Organisation,IMF,International Monetary Fund,World Bank,WTO,
World Trade Organization,ILO,International Labour Organization,UNESCO,UNICEF,UNHCR,WFP,World Food Programme,FAO,IAEA,UNODC,UNAIDS,
Interpol,Europol,Eurojust,ICC,International Criminal Court,ICJ,International Court of Justice,European Court of Human Rights,
European Court of Justice,ECB,European Central Bank,EIB,EBRD,AfDB,African Development Bank,Asian Development Bank,ADB,OECD,OSCE,
ASEAN,OPEC,Arab League,ICRC,Red Cross,International Committee of the Red Cross,Doctors Without Borders,MSF,Amnesty International,
Human Rights Watch,Greenpeace,WWF,G7,G20,IOC,FIFA,UEFA,IOM,UNDP,UNEP,ITU,WIPO,UN Office on Drugs and Crime,
United Nations Office on Drugs and Crime,Security Council,General Assembly,Reporters Without Borders,Oxfam,Save the Children,Frontex,
Commonwealth,Inter-American Development Bank,World Meteorological Organization,WMO,International Energy Agency,IEA,Reuters,AFP,AP,
Associated Press,Bloomberg,Xinhua,BBC,CNN`;

/** Organisations in English. */
export const organisations: PeopleLexicon['organisations'] = {
  nouns: phraseTable(
    nouns.split(/\s+/).map((noun): [string, OrganisationForm] => [noun, { lemma: fold(noun), gender: null }]),
  ),
  international: phraseTable(international.split(/,\s*/).map((name): [string, string] => [name, name])),
  words: words(
    `ltd inc corp plc llc gmbh ag sa nv spa limited incorporated engineering international holdings holding partners industries systems
    technologies solutions motors airlines airways energy oil gas steel mining media press news times post tribune herald gazette
    telegraph guardian watch rights capital insurance telecom telecommunications pharmaceuticals paper mills foods shipping
    rail railways ports logistics bancorp ventures labs research studies affairs development initiative project programme program
    campaign action relief aid charter standards lines brothers sons growers farmers workers teachers nurses stores supermarkets`,
  ),
};
