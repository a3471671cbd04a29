import { listCountries, tabulatePlaces } from '../countries.js';
import type { PlaceLexicon } from '../grammar/places.js';
import { words } from '../words.js';

/** Gives singular and plural: `Kenyan`, `Kenyans`; those that end in a sibilant have none. */
function inflect(masculine: string, feminine: string): string[] {
  return [masculine, feminine].flatMap((form) =>
    /(?:s|x|sh|ch|ese)$/.test(form) || form === '' ? [form] : [form, `${form}s`],
  );
}

const countries = listCountries({
  tag: 'en',
  iso6393: 'eng',
  inflect,
  usesPackageCapitals: true,
  additions: {
    AE: { names: 'UAE,U.A.E.,Emirates', demonyms: 'Emiratis', cities: 'Dubai' },
    AR: { demonyms: 'Argentinian,Argentinians,Argentines' },
    AU: {
      cities:
        'New South Wales,NSW,Queensland,Tasmania,Western Australia,South Australia,Northern Territory,Brisbane,Perth,Adelaide,Hobart,Darwin,Sydney,Melbourne',
    },
    AZ: { demonyms: 'Azeri,Azeris' },
    BA: { names: 'Bosnia', demonyms: 'Bosnian,Bosnians' },
    BD: { cities: 'Chattogram,Sylhet,Khulna,Rajshahi,Barishal,Chittagong' },
    BE: { cities: 'Antwerp' },
    BF: { names: 'Burkina', demonyms: 'Burkinabè,Burkinabé' },
    BR: { cities: 'Brasilia,São Paulo,Sao Paulo,Rio de Janeiro' },
    BW: { demonyms: 'Botswanan,Botswanans,Batswana' },
    CA: {
      cities:
        'Ontario,Alberta,British Columbia,Manitoba,Saskatchewan,Nova Scotia,New Brunswick,Newfoundland,Calgary,Edmonton,Winnipeg,Toronto,Montreal,Vancouver,Quebec',
    },
    CD: {
      name: 'Democratic Republic of the Congo',
      names: 'DR Congo,DRC,D.R.C.,Congo-Kinshasa,Democratic Republic of Congo',
    },
    CF: { names: 'C.A.R.' },
    CG: { names: 'Congo,Congo-Brazzaville,Republic of Congo', demonyms: 'Congolese' },
    CH: { cities: 'Geneva,Zurich,Lausanne' },
    CI: { name: 'Ivory Coast', names: "Côte d'Ivoire,Cote d'Ivoire", demonyms: 'Ivoirian', cities: 'Abidjan' },
    CM: { cities: 'Douala' },
    CN: { cities: 'Shanghai,Peking' },
    CV: { names: 'Cabo Verde', demonyms: 'Cape Verdean,Cape Verdeans,Cabo Verdean' },
    CZ: { name: 'Czech Republic', names: 'Czechia', demonyms: 'Czechs' },
    DE: { cities: 'Hamburg,Munich,Frankfurt,Bonn,Cologne' },
    DK: { demonyms: 'Dane,Danes' },
    DO: { demonyms: 'Dominican,Dominicans' },
    EC: { demonyms: 'Ecuadorian,Ecuadorians' },
    EG: { cities: 'Alexandria' },
    EH: { demonyms: 'Saharawi' },
    ES: { demonyms: 'Spaniard,Spaniards', cities: 'Barcelona,Seville' },
    FI: { demonyms: 'Finn,Finns' },
    FR: { demonyms: 'Frenchman,Frenchwoman', cities: 'Lyon,Marseille,Strasbourg,Nice' },
    GB: {
      names: 'Britain,Great Britain,UK,U.K.,England,Scotland,Wales,Northern Ireland',
      demonyms: 'English,Scottish,Scots,Welsh,Northern Irish,Briton,Britons',
      cities:
        'Birmingham,Liverpool,Leeds,Bristol,Sheffield,Yorkshire,Newcastle,Nottingham,Leicester,Edinburgh,Glasgow,Manchester,Belfast,Cardiff',
    },
    GW: { demonyms: 'Bissau-Guinean' },
    HK: { demonyms: 'Hong Kongers', cities: 'Hong Kong' },
    IE: { names: 'Republic of Ireland', demonyms: 'Irishman,Irishwoman' },
    IL: { cities: 'Tel Aviv' },
    IN: {
      cities:
        'New Delhi,Chennai,Bengaluru,Bangalore,Pune,Ahmedabad,Lucknow,Jaipur,Patna,Maharashtra,Karnataka,Kerala,Tamil Nadu,Gujarat,Rajasthan,Uttar Pradesh,Madhya Pradesh,Andhra Pradesh,Telangana,West Bengal,Bihar,Odisha,Orissa,Assam,Haryana,Jharkhand,Chhattisgarh,Uttarakhand,Himachal Pradesh,Goa,Manipur,Delhi,Mumbai,Bombay,Calcutta,Kolkata',
    },
    IQ: { cities: 'Basra,Mosul' },
    IS: { demonyms: 'Icelandic,Icelanders' },
    IT: { cities: 'Milan,Naples,Turin,Venice,Genoa' },
    JP: { cities: 'Osaka,Kyoto,Hiroshima' },
    KE: { cities: 'Kisumu,Nakuru,Eldoret,Kiambu,Kakamega,Machakos,Turkana,Garissa,Mombasa' },
    KG: { names: 'Kyrgyz Republic', demonyms: 'Kyrgyz,Kyrgyzstani' },
    KH: { demonyms: 'Khmer' },
    KP: { names: 'DPRK,D.P.R.K.' },
    KR: { names: 'Republic of Korea,ROK,Korea', demonyms: 'Korean,Koreans' },
    KZ: { demonyms: 'Kazakh,Kazakhs' },
    LA: { names: "Lao PDR,Lao People's Democratic Republic", demonyms: 'Lao' },
    LS: { demonyms: 'Basotho' },
    LU: { demonyms: 'Luxembourgish' },
    LY: { cities: 'Benghazi' },
    MA: { cities: 'Casablanca,Marrakesh' },
    MD: { names: 'Republic of Moldova' },
    MK: { names: 'Macedonia' },
    ML: { cities: 'Timbuktu' },
    MM: { name: 'Myanmar', names: 'Burma', demonyms: 'Myanma', cities: 'Mandalay,Rakhine,Naypyidaw,Yangon,Rangoon' },
    MV: { demonyms: 'Maldivian,Maldivians' },
    NG: { cities: 'Kano,Kaduna,Ibadan,Port Harcourt,Enugu,Borno,Benue,Maiduguri,Lagos' },
    NL: { name: 'Netherlands', names: 'Holland', demonyms: 'Dutchman,Dutchwoman', cities: 'The Hague,Rotterdam' },
    NP: { demonyms: 'Nepali,Nepalis', cities: 'Pokhara' },
    NZ: { demonyms: 'New Zealand', cities: 'Christchurch,Dunedin,Auckland' },
    PH: { demonyms: 'Philippine,Filipina,Filipinas', cities: 'Cebu,Davao,Quezon City,Luzon,Mindanao,Visayas,Palawan' },
    PK: { cities: 'Sindh,Balochistan,Khyber Pakhtunkhwa,Peshawar,Quetta,Rawalpindi,Faisalabad,Multan,Karachi,Lahore' },
    PL: { demonyms: 'Pole,Poles', cities: 'Krakow' },
    PS: { names: 'Palestinian Authority,West Bank', cities: 'Gaza' },
    PT: { cities: 'Porto' },
    RS: { demonyms: 'Serb,Serbs' },
    RU: { names: 'Russian Federation', cities: 'Saint Petersburg,St. Petersburg,St Petersburg' },
    SA: { demonyms: 'Saudi,Saudis', cities: 'Jeddah' },
    SE: { demonyms: 'Swede,Swedes', cities: 'Gothenburg' },
    SI: { demonyms: 'Slovenian,Slovenians' },
    SR: { demonyms: 'Surinamese' },
    SY: { cities: 'Aleppo' },
    SZ: { names: 'Swaziland' },
    TJ: { demonyms: 'Tajik,Tajiks' },
    TL: { name: 'Timor-Leste', names: 'East Timor', demonyms: 'Timorese' },
    TR: { name: 'Turkey', names: 'Turkiye,Türkiye,Republic of Turkey', demonyms: 'Turk,Turks', cities: 'Istanbul' },
    TZ: { names: 'Tanzania', cities: 'Zanzibar,Arusha,Mwanza,Dar es Salaam' },
    UA: { cities: 'Lviv,Mariupol,Donetsk,Luhansk,Kherson,Zaporizhzhia,Kiev,Odesa,Odessa,Kharkiv' },
    US: {
      names: 'United States,USA,U.S.A.,US,U.S.,United States of America',
      cities:
        'San Francisco,Philadelphia,Houston,Dallas,Seattle,Atlanta,Miami,Denver,Detroit,Minneapolis,Baltimore,New Orleans,California,Texas,Florida,Ohio,Pennsylvania,Illinois,Michigan,Massachusetts,New Jersey,Arizona,Colorado,Oregon,Minnesota,Wisconsin,Missouri,Tennessee,Louisiana,Alabama,Kentucky,Oklahoma,Connecticut,Utah,Nevada,Kansas,Mississippi,Nebraska,Idaho,Hawaii,Alaska,Montana,Delaware,South Dakota,North Dakota,Wyoming,Vermont,New Hampshire,Rhode Island,North Carolina,South Carolina,West Virginia,New Mexico,Arkansas,Iowa,Indiana,Maryland,Washington,Washington DC,New York,Los Angeles,Chicago,Boston',
    },
    UZ: { demonyms: 'Uzbek,Uzbeks' },
    VA: { names: 'Vatican,Holy See' },
    VN: {
      names: 'Viet Nam,Socialist Republic of Viet Nam',
      cities: 'Da Nang,Hai Phong,Can Tho,Quang Ninh,Ha Noi,Ho Chi Minh City',
    },
    YE: { cities: 'Aden' },
    LK: { cities: 'Kandy,Jaffna,Trincomalee' },
    MY: { cities: 'Penang,Sabah,Sarawak,Johor,Selangor' },
    ID: { cities: 'Bali,Sumatra,Surabaya,Aceh,Sulawesi' },
    GH: { cities: 'Kumasi,Takoradi' },
    ZW: { cities: 'Bulawayo' },
    MW: { cities: 'Blantyre' },
    ZM: { cities: 'Ndola,Kitwe' },
    ZA: { cities: 'Western Cape,Eastern Cape,KwaZulu-Natal,Gauteng,Limpopo,Mpumalanga,Soweto,Johannesburg,Durban' },
  },
});

/** Countries, nationalities and towns in English. */
export const places: PlaceLexicon = {
  forms: tabulatePlaces(countries, new Set()),
  names: new Map(countries.map(({ code, name }) => [code, name])),
  hasCapitalDemonyms: true,
  languageCues: words('in'),
  personalNames: words(
    'dallas denver houston montana indiana adelaide darwin kano bristol leeds goa chad jordan georgia israel cuba china india kenya france ireland england holland brazil dominica jersey guernsey paris sofia sydney chelsea florence london lima victoria stanley kingston washington milan alexandria santiago geneva berlin boston austin virginia carolina jamestown douglas hamilton georgetown bonn cologne mali aden lagos nice male',
  ),
  articleNeeded: words('bahamas maldives'),
  articles: words('the'),
};
