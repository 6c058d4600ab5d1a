/** What is said before a surname. */
export const TITLES =
  'Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Rev|Revd|Reverend|Cllr|Councillor|Sir|Dame|Lady|Lord|Sgt|PC|DC|DS|DI|Insp|Fr|Father|Sister|Imam|Rabbi|Cyng|Y Cyng|Y Parch|Parch|Bnr|Fns|Mstr|Master|Judge|Justice';

/** What follows a person's name where it is a street's, a building's, a firm's or a law's. */
export const NOT_A_PERSON =
  /^(?:['’]s? )?[ ,]*(?:and Sons?|& Sons?|footpath|school|road|street|pub|park|bridge|house|hall|Road|Rd|Street|St\b(?!\.? [A-Z])|Avenue|Ave|Lane|Close|Drive|Court|House|Place|Way|Crescent|Gardens?|Terrace|Square|Grove|Mews|Walk|Hill|Green|Park|Row|Parade|Rise|Bridge|School|Academy|College|University|Primary|Secondary|Infants?|Juniors?|Library|Hospital|Surgery|Clinic|Centre|Center|Hall|Theatre|Gallery|Museum|Building|Tower|Towers|Estate|Ward|Wing|Room|Suite|Stadium|Arena|Station|Church|Chapel|Cathedral|Mosque|Temple|Nursery|Playgroup|Trust|Foundation|Ltd|Limited|Cyf|plc|LLP|Inc|Group|Partners|Solicitors|Associates|Consulting|Consultants|Architects|Contractors?|Builders|Homes|Housing|Properties|Lettings|Kitchen|Award|Prize|Medal|Lecture|Scholarship|Act|Bill|Report|Inquiry|Review|Principles?|Protocol|Test|Method|Scale|Index|Scheme|Day|Week|Month|Pub|Arms|Inn|Hotel|Cafe|Café|Bakery|Stores?|Supermarket|Market|Bank|Fund|Society|Club|Union|Council|Borough|County|District|Constituency|Field|Fields|Recreation|Playing|Memorial|Statue|Quay|Wharf|Dock|Lodge|Villas?|Mansions?|Flats?|Heights|View|Meadows?|Farm|Barn|Mill|Woods?|Island|Beach|Bay|Valley|Canal|Reservoir|Roundabout|Car Park|Cemetery|Crematorium)\b/;

/** What stands before such a name, in Welsh as in English: a name with "the" is a pub's, a ship's or a school's. */
export const PLACE_BEFORE =
  /(?:\b(?:Ysgol|Heol|Ffordd|Stryd|Lôn|Rhodfa|Parc|Plas|Maes|Bryn|Llys|Tŷ|Ty|Canolfan|Neuadd|Capel|Eglwys|Coleg|Prifysgol|Clos|Cwrt|cwmni|Saint|St\.?|Ward|Wards|Sainsbury|Messrs|[Tt]he|Port|Lake|Loch|Mount|Fort|University of|Bank of|City of|Borough of|County of|HMS) |(?<![\d,:])\d{1,4}[A-Za-z]? )$/;

/** Firms, charities, breeds and places that have the shape of a person's name. */
export const NOT_PEOPLE: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'john lewis',
  'laura ashley',
  'sue ryder',
  'marie curie',
  'grant thornton',
  'morgan sindall',
  'taylor wimpey',
  'balfour beatty',
  'willmott dixon',
  'william hill',
  'paddy power',
  'holland barrett',
  'ernst young',
  'jack russell',
  'king charles',
  'mary rose',
  'herbert protocol',
  'lord nelson',
  'merthyr tydfil',
  'kirkby stephen',
  'citizens advice',
  'ted baker',
  'peter jones',
  'barratt homes',
  'charles tyrwhitt',
  'thomas cook',
  'terence higgins',
  'joseph rowntree',
  'helen bamber',
  'carl zeiss',
  'harley davidson',
  'alfa romeo',
  'bill payer',
  'mark scheme',
  'virgin active',
  'jo malone',
  'mott macdonald',
  'lord lieutenant',
  'irwin mitchell',
  'robert dyas',
  'leigh day',
  'travis perkins',
  'jones lang',
  'victoria sponge',
  'earl grey',
  'danny boy',
  'lloyd george',
  'oscar wilde',
  'thomas telford',
  'laing o’rourke',
  "laing o'rourke",
  'arthur d little',
  'lloyds bank',
]);

/** Words with a capital that are no part of a name: days, months, greetings, offices, titles of things, tools, places, beginnings. */
const WORDS = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december dear hello hi hey thanks thank regards kind best yours sincerely faithfully please the this that these those there their they
  then than when where what which who why how if in on at by for from to of and or but not with without a an as is was are were be been
  it its he she we you i my your our his her him them us re fw fwd no yes so ok also only all any some each every more most much many few
  subject date time name address phone email tel mobile case claim ref reference note notes file form letter record row table list line item
  council housing benefit benefits tax team service services officer manager director head social worker care plan assessment visit support
  meeting review report application appeal complaint planning licensing street road avenue lane close drive court house flat band scheme period
  payer order badge blue permit protocol policy holders holder playgroup allotment parking refund arrears rent tenancy tenancies joint account card
  school college university hospital surgery centre library park north south east west new old great little upper lower high reception year grade
  england scotland wales ireland britain london cardiff swansea newport leeds bristol manchester birmingham liverpool glasgow edinburgh
  belfast sheffield nottingham leicester coventry hull york bath derby stoke plymouth oxford cambridge devon cornwall kent essex surrey sussex norfolk
  suffolk dorset somerset gloucester gloucestershire lancashire yorkshire cheshire cumbria durham northumberland universal credit pension
  microsoft teams outlook word excel copilot google gemini chatgpt claude sharepoint gov uk nhs dwp hmrc city county borough district town
  royal national local public community children child adult adults young people person mental health first second third next last final urgent
  customer client tenant resident applicant claimant patient pupil student parent carer mother father son daughter brother sister wife husband mum dad
  partner landlord neighbour witness victim staff employee candidate governor chair deputy acting senior assistant principal lead payee payer keeper
  driver owner occupier occupant complainant appellant caller contact signed asked told called spoke met visited rang phoned emailed seen
  wrote write reply explain summarise draft translate turn put spot find list compare check score add shorten fix send ask tell call ring
  duty strategy next kin foodbank voucher payroll query emergency contacts statement signature vehicle colour make model stage status
  christmas easter ramadan eid diwali annwyl cofion gorau yn gywir diolch cyngor enw cyfeiriad dyddiad mr mrs ms miss dr prof rev sir lady lord
  madam mayor speaker president minister sheriff mae meddai ganed ganwyd ydy yw oedd ac y yr i o gan at am ar dreth
  act section regulation part schedule annex appendix table figure chapter page step agenda minutes action decision grants fund funding
  sw sws spr ot gp hv tbc tba na rhif yswiriant gwladol nat ins sort code number insurance pan pani loch lake mount port st unit red cross occupational therapist lieutenant sheriff nurse doctor officers disabled facilities grant computing sponge direct debit early help mon tue tues wed thu thur thurs fri sat sun gp transport total`.split(
    /\s+/,
  ),
);

/** Names in lower case without accents, as the lists here hold them. */
export function plain(word: string): string {
  return word.toLowerCase().replace(/ł/g, 'l').replace(/ø/g, 'o').normalize('NFD').replace(/\p{M}/gu, '');
}

/** Whether a word with a capital is none of a name's. */
export const isWord = (part: string): boolean => WORDS.has(part.toLowerCase().replace(/['’]s?$|[.,]$/g, ''));
