import { fold } from '../../text/fold.js';
import type { OrganisationForm, PeopleLexicon } from '../grammar/people.js';
import { listNamedBodies, phraseTable, words } from '../words.js';

const nouns = `ministry department government parliament senate council committee agency office organisation organization union
federation association bank foundation institute university school college court tribunal police army navy military commission
authority board party fund firm company group bureau centre center service secretariat observatory laboratory hospital museum
newspaper magazine club team church confederation chamber league network movement cabinet embassy consulate presidency kremlin
pentagon congress treasury opposition delegation mission city municipality charity corporation conglomerate manufacturer operator
utility airline carrier lender regulator retailer watchdog broadcaster coalition alliance assembly administration cooperative
consortium syndicate society trust academy legislature judiciary prosecution defence defense coastguard guild house front campaign
panel taskforce directorate tribunal inquiry command battalion brigade station ngo plant mill factory maker forum county borough township shipyard`;

/** Organisations known under several names, by an id that is the same in all languages. */
const international = `un=UN|U.N.|United Nations
eu=EU|E.U.|European Union
au=African Union|AU
nato=NATO
who=WHO|World Health Organization|World Health Organisation
imf=IMF|International Monetary Fund
wto=WTO|World Trade Organization
wb=World Bank
ec=European Commission
ecowas=ECOWAS
icc=ICC|International Criminal Court
icj=ICJ|International Court of Justice
ecb=ECB|European Central Bank
unodc=UNODC|UN Office on Drugs and Crime|United Nations Office on Drugs and Crime
icrc=ICRC|International Committee of the Red Cross
wfp=WFP|World Food Programme
unhcr=UNHCR
iaea=IAEA`;

/** Others. */
const others = `European Parliament|European Council|Council of Europe|ILO|International Labour Organization|UNESCO|UNICEF|FAO
UNAIDS|Interpol|Europol|Eurojust|European Court of Human Rights|European Court of Justice|EIB|EBRD|AfDB
African Development Bank|Asian Development Bank|ADB|OECD|OSCE|ASEAN|OPEC|Arab League|Red Cross
Doctors Without Borders|MSF|Amnesty International|Human Rights Watch|Greenpeace|WWF|G7|G20|IOC|FIFA|UEFA|IOM|UNDP
UNEP|ITU|WIPO|Security Council|General Assembly|Reporters Without Borders|Oxfam|Save the Children|Frontex
Commonwealth|Inter-American Development Bank|World Meteorological Organization|WMO|International Energy Agency|IEA
Reuters|AFP|AP|Associated Press|Bloomberg|Xinhua|BBC|CNN`;

/** Organisations in English. */
export const organisations: PeopleLexicon['organisations'] = {
  nouns: phraseTable(
    nouns.split(/\s+/).map((noun): [string, OrganisationForm] => [noun, { lemma: fold(noun), gender: null }]),
  ),
  international: phraseTable([
    ...listNamedBodies(international),
    ...others.split(/[|\n]/).map((name): [string, string] => [name, fold(name)]),
  ]),
  publicNouns: words(
    `ministry government parliament senate court tribunal police army navy military treasury legislature judiciary prosecution
    coastguard municipality borough county township presidency`,
  ),
  administrations: words(
    'committee council agency office authority service department bureau board commission directorate assembly institute',
  ),
  publicAdjectives: words('national provincial regional municipal state federal city county district people'),
  adjectives: new Set(),
  general: words(
    'company firm organisation organization group charity manufacturer operator retailer airline carrier lender',
  ),
  words: words(
    `ltd inc corp plc llc gmbh ag sa nv spa limited incorporated engineering international holdings holding partners industries systems
    technologies solutions motors airlines airways energy oil gas steel mining media press news times post tribune herald gazette
    telegraph guardian watch rights capital insurance telecom telecommunications pharmaceuticals paper mills foods shipping
    rail railways ports logistics bancorp ventures labs research studies affairs development initiative project programme program
    campaign action relief aid charter standards lines brothers sons growers farmers workers teachers nurses stores supermarkets terminals breweries farms markets networks pictures records studios homes hotels resorts`,
  ),
};
