// Surnames that many people in the UK have, without accents and without those that are common words. Written for this; not taken
// from a list.
export const familyNames: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `abbott abdi abdullah abubakar adams adebayo adeyemi agarwal ahmad ahmed akhtar aktar ali allen amin anderson andrews
  anwar armstrong arnold asante ashraf atkins atkinson austin aziz bailey baker balogun banda bano barker barnes barrett
  bashir bates baxter begum bell bennett berry bhatt bhatti bianchi bibi boateng bowen bradley brennan brooks bryant burke
  burns burton butler byrne cameron campbell carr carter chambers chan chapman chaudhry chauhan cheung choudhury chowdhury
  clark clarke coleman collins cooper costa cox craig crawford cunningham dalton das davidson davies davis dawson dhillon
  diaz dixon doherty donnelly doyle dubois duffy duncan dunn edwards elliott ellis evans farah farooq ferguson fernandes
  fernandez fisher fitzgerald fleming fletcher flynn foster fowler francis fraser gallagher garcia gardner gibson gill
  gilmour gonzalez goodwin gordon graham gray greenwood griffin griffith griffiths gupta hamilton hansen haq harper harris
  harrison hart harvey hassan hayes henderson henry hernandez hewitt hoang holmes hopkins hossain howard howell hughes
  hunter hussain hussein hutchinson ibrahim iqbal islam ivanov ivanova jackson jama james jamieson jenkins jenkinson
  johnson johnston jones jordan joseph joshi kamara kaur kavanagh kaya kelly kennedy khalid khan khatun kim kovacs
  kowalczyk kowalska kowalski kozlowski krasniqi kumar lambert lawrence lawson lee lewandowska lewandowski lewis lim
  lindsay lloyd lopez lynch macdonald mackay mackenzie maclean macleod mahmood mahmoud malik mann marshall martin martinez
  mason matthews mccarthy mcdonald mcgrath mckenzie mclaughlin mclean mehta mensah meyer miah miller mirza mistry mitchell
  mohamed mohammed moore moran morgan morris morrison moyo mukherjee muller murphy murray musa nagy nair nazir ndlovu
  nelson newman nguyen nicholls nielsen novak nowak o'brien o'callaghan o'connor o'donnell o'keeffe o'neill o'reilly
  o'sullivan odunayo ogunleye okafor okeke okonkwo oliver osei osman owen owens owusu palmer papadopoulos parker parry
  parsons patel paterson patterson payne pearson pereira perera perkins perry peters petrov petrova pham phillips popa
  popescu powell pritchard prosser pugh quinn qureshi rahman rahmani raja ramsay rana rao rashid rees reid reynolds
  richards richardson riley roberts robertson robinson rodriguez rogers rossi rowe rowlands russell ryan sahin saleem
  sanchez sanders sandhu santos saunders scott shah shaikh sharma shaw sheikh shepherd sheppard shrestha siddiqui silva
  simpson sinclair singh smith sohal solanki spencer stephens stevens stevenson stewart suleiman sullivan sultana
  sutherland sutton szabo taylor thapa thomas thompson thomson torres tran tucker turner uddin vaughan virk wade walker
  wallace walsh walters warsame watkins watson watts weaver webb webster wheeler wilkins wilkinson williams williamson
  willis wilson wong wright wu xu yang yeung yilmaz yusuf zaman zhang zielinska zielinski`.split(/\s+/),
);
