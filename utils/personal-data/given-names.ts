// First names that people in the UK have, of all its communities, without accents; a name that is missing is found by other
// signs. Written for this; not taken from a list.
export const givenNames: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `aaliyah aarav aaron abbas abbie abdi abdiaziz abdikarim abdirahman abdirizak abdul abdullah abdullahi abena abi abida abigail
  abimbola abiodun abiola abraham abrham abshir abu abul achieng ada adaeze adam adama ade adebayo adeel adele adeola adewale
  aditi aditya adnan adrian adriana advik adwoa afia afonso afua agata agnes agnieszka agron ahmad ahmed aidan aiden aileen
  aimee ainsley aisha aishah aisling ajay akash akello akhtar akiko akosua akua akwasi alan alasdair alastair albert aled
  alejandro aleksander aleksandra alesha alessandro alex alexander alexandra alexandru alexis alfie alfred ali alice alicia
  alina alisha alison alistair allan alun alwyn alys ama amaka amal amanda amandeep amara amarjit amber amelia amer amina
  aminata aminu amir amira amit amna amra amrit amy ana anais anand anca andre andrea andreea andrei andrew andris andriy
  andrzej andy aneira aneirin aneta angela angelica angharad angus anh anil anisa anita anjali ann anna annabel anne annette
  annie ansar anthea anthony antoni antonio anu anwen aoife apio april arash arben archibald archie ariana arjun arkadiusz
  arnold aroha arshad artan arthur arun arwel arwyn asha ashfaq ashleigh ashley ashok asif asma aston astrid atif aubrey audrey
  augustus aurel aurelia austin ava avril avrom ayaan ayan ayesha aylin ayo ayodele ayse aysel azad aziz babak babatunde
  babirye bailey bala balbir baldev baljinder baljit balwinder barbara barnaby barry bartosz baruch bashir bea beata beatrice
  beatrix beatriz beau becky bedwyr bekele bela belinda ben benedict benjamin bereket berivan bernadette bernard bertie bertram
  beryl besnik bess beth bethan bethany betsan betty beverley bharat bhavesh bilal bill billy birgit bisi blake blanka blerim
  blessing bo bob bogdan bohdan boris bozena brandon breda brenda brendan brian brid bridget brigid brody bronagh bronislaw
  bronwen brooke bruce bruno bryan bryn bukola bulent burak bushra busisiwe cadi cai caitlin caleb callum calum cameron camilla
  candice caoimhe cara cari carl carla carlos carly carmel carmen carol caroline carolyn carwyn caryl carys cassandra cassidy
  catalin catarina cathal catherine cathy catrin catriona cecil cecilia ceinwen celia cem cemal ceri cerys chaim champa chanel
  chantel chantelle charles charlie charlotte charmaine chelsea cherie cheryl chi chiamaka chiara chidi chika chinedu chinwe
  chioma chipo chirag chisom chloe chris christian christina christine christopher chukwudi chukwuemeka chun cian ciara ciaran
  claire clara clare clarissa claude claudia clement clementine clifford clive clodagh codie colette colin colleen colm conall
  connor conor constance cora corey cormac cornelius cory cosmin costel courtney craig cristina crystal curtis cuthbert cynthia
  cyril dafydd daisy daiva dakota daksha dale damian damien damilola dan dana daniel daniela danielle danny danuta daphne
  darius dariusz darren daryl dave david davide davina davinder dawid dawit dawn dean deb debbie deborah declan dee deepa
  deepak deiniol deirdre dele delia delmar delroy delyth demi denis denise denzel denzil deqa derek dermot desislava desmond
  desree detlef devon dewi dexter diana diane diarmuid diego dieter digby dilan dilek dilip dilwar dilys dimitar dimitri dina
  dinesh dion dipak dmytro dolores dominic dominika dominique donald donna donovan donte dora doreen dorian doris dorota
  dorothy dottie dougal douglas dovid dragan dragos drita duarte duc dumitru duncan dung dwayne dwight dyfan dylan eamon ebele
  ebenezer ebony ebuka eddie edgar edie edith edmund edna edona eduardo edward edwin edyta efa efe effie efua egle eileen
  eilidh eimear eira eirlys ejaz ela elaine elan eleanor elena eleri elfed elif elijah elin elinor elis elisa elisabeth
  elisabetta elisha eliza elizabeth ella ellen ellie elliot ellis elliw elodie eloise elsa elsie elspeth eluned elvis elwyn
  emeka emilia emily emina emine emir emlyn emma emmanuel emre emrys emyr ena enid enrique eoin ergys eric erica erin ernest
  ernestine ernie errol eseosa esi esme esperanza esra esther ethan ethel etta eugene eugenia eunice eustace eva evan eve
  evelyn everton ewa ewan ewart ewelina ezra fadumo fahad faisal faith falak fang fanny farah farai farhan farhiya farida
  farouk faruk farzana fatima fatime fatma fatmir fatou fatoumata fatuma favour faye feargal fearghal felicity felix femi
  fenella feng ferdinand fergus fern fernando ffion filip filipa filiz fiona fionn fionnuala fitzroy flo flora florence
  florentyna florin folake folasade fozia frances francesca francesco francis frank frankie franklin fraser fred freda freddie
  frederick freya funke funmi gabriel gabriela gail gareth garfield garry gary gavin gayle gaz gbenga geeta gemma gena geoff
  geoffrey george georgia georgina geraint gerald geraldine gerallt gerard gerry gertie getachew gethin gezim gheorghe ghulam
  giacomo gianluca gift gilbert gillian gina gintaras giovanni giulia giuseppe gladys glen glenda glenroy glenys gloria glyn
  glynis godfrey goncalo goran gordon grace graciela graham grainne grant grazyna greg gregory greta gruffudd grzegorz
  guillermo gulay guled gulsen gunther guo gurdeep gurdev gurmeet gurmit gurpreet guto guy gwawr gwen gwenda gwendoline
  gwendolyn gwenllian gwenno gwilym gwyn gwyneth gwynfor habib habiba hadiza hafsa haider hakan haleema halima halina halyna
  hamdi hamid hamish hamza hana hanif hanna hannah hansa hao harbhajan hardeep hari harjinder harold haroon harpreet harriet
  harry haruna harvey hasan hashim hassan hatice hattie havin hayden hayley hazel heather hector hedd hefin heidi heinz helen
  helena henrik henry herbert hermione hetty heulwen hevin hibo hieu hilary hilda hiroshi hitesh hiwot hoa hodan holly hong
  hope horace howard hristo hua hubert huda hugh hugo hui humaira hung huong hussein huw hyacinth hye hyun hywel iain ian
  ibironke ibrahim icilda idil idowu idris idwal iestyn ieuan ifan ifeanyi ifeoma ifor ifrah iftikhar igor ikenna ikram ila
  ilham ilir iman imogen imran inderjit ines inga ingeborg ingrid ingvar innes ioan ioana iolo ion iona ionela ionut ira irena
  irene irfan irina iris irma iryna isaac isabel isabella isha ishaan ishfaq ishita isla islam ismail ismet isobel israel issa
  ivan ivana ivaylo ivo ivor ivy iwan iwona izabela jabir jacek jacinta jack jackie jacob jacqueline jacqui jade jaden jadwiga
  jagdeep jagjit jahanara jake jakub jalal jamal jameela james jamie jamila jan jana jane janet janice janine janis janusz
  jared jarmila jaroslaw jasbir jasmin jasmine jason jaspal jasper jaspreet jaswinder javed javier jax jaxon jay jaya jayden
  jayne jean jeanette jeff jeffrey jelena jemima jemma jennifer jenny jeremiah jeremy jermaine jerome jerzy jesse jessica jesus
  ji jignesh jill jim jimmy jin jing jiwoo jo joan joana joanna joanne joaquim jocasta jocelyn jodie joe joel johanna john
  johnny jolanta jon jonah jonas jonathan jordan jorge jose joseph josephine josh joshua josie joy joyce juan juanita judith
  jules julia julian julie jun junaid june jurate jurgen justin justine justyna jwan jyoti ka kacper kaden kadir kai kaja kalam
  kaleb kalina kalpesh kam kamal kamau kamila kamran kamrul karan karen karim karina karl karol karolina karthik karwan kasia
  katarzyna kate kateryna kath katherine kathleen kathryn kathy katie kato katrina kavita kavya kay kayden kayla kayleigh
  keeley kehinde keira keisha keith kelechi kellie kelly kelsey kelsie kelvin kemal kemi ken kenji kenneth kenny kerry keshia
  ketan kev kevin kezia khadija khadijah khadra khalid khalil khurram kian kidane kiera kieran kim kimberley kiprop kiran
  kirsten kirstie kirsty klaus kobina kofi kojo kokila krishna krystyna krzysztof kulbir kuldeep kulwinder kunle kwabena kwadwo
  kwame kwasi kwok kyan kyle kylie kyra lacey lachlan laila lakhbir lakshmi lalita lamar lan lance lara larissa larry lars
  lasse laszlo lata latoya laura lauren laurence lavinia lawrence layla leah leanne lech lee lei leigh leighton leila lena
  lenka leo leon leona leonard leonor leonora leroy lesley leslie leszek levi lewis lia liam liban lidia lieselotte liga lilian
  liliana lillian lily lina linda lindiwe lindsay lindsey ling linh linton lionel lisa liz lleucu llew llinos llio llion lloyd
  llyr logan lois lola lorcan lorenzo lorna lorraine lottie lou louis louisa louise lowri lubos luca lucas lucia lucian luciana
  lucy ludmila ludovic luis luiza lukas lukasz luke lutfur lyn lynda lynn lynne lyra lyudmyla maame mabel maciej mackenzie
  macsen maddison madeleine madhu madison mafalda magda magdalena maggie mahad mahbub mahesh mahmood mahmoud mahnoor mai mair
  maira maire mairead mairi maisie makena malachi malcolm malgorzata mali malik malka mandeep mandy manfred manish manjit
  manmohan manon manpreet manuel maqsood marc marcel marcello marcia marcin marco marcus mared marek margaret margarida margot
  maria mariam mariama marian marianne maribel marie marigold marilyn marina mario marion marius mariusz marjorie mark marlene
  marlon marta martha martin martyn marva mary maryam maryan mason mateusz matheus matilda matteo matthew maud maureen maurice
  mavis max maximilian maxine maxwell maya mayur mazhar mbali mebrahtu meena meera megan mehmet mei meinir meirion mel melanie
  melek melissa menna mercy meredith meriel merlene merlin meron mervyn meurig mia micah michael michaela michal michele
  michelle mick miguel mihaela mihai mike mikey mikkel mikolaj mila milan mildred milena miles millicent millie milos mimoza
  mina ming minh minjun mira miranda mircea mirela miriam miroslav miroslaw mitchell mitesh mizan moeen mohamed mohammad
  mohammed mohamoud mohamud mohan moira mollie molly momtaz mona monica monika monowara montgomery monty morag morgan morus
  morven morwenna moses moshe muhammad mukasa mukesh mulugeta mumtaz mungo munir murat muriel murray musa mustafa mwangi
  myfanwy myra myriam nabil nadeem nadia nadine nafisa naila naim nakato nalini nana nancy nandini nansi naoko naomi naresh
  narinder nasar nasima nasir nasra nasreen natalia natalie natasha nathalie nathan nathaniel navdeep naveed nazma neal neelam
  nefydd neha neil nel nell nellie nelson nenad nerys nesta nettie neville nga ngozi nia niall niamh nicholas nick nicki nico
  nicola nicolae nicole nicoleta nicolo nigel nigella nikesh nikhil nikita nikki nikola nilesh nimco nina niraj nirmal nisha
  nita njeri nkechi nnamdi nneka noah noel noirin nokuthula nomsa noor nora noreen norma norman nuala nuno nur nurcan nuria
  nusrat nyasha obi obinna octavia octavian ogechi oisin okello oksana ola olabisi oladele oleksandr olena olga olha olive
  oliver olivia oliwia olumide oluwaseun oluwatobi olwen omar omolara oona orla orlaith osagie osama oscar osian oskar osman
  oswald otieno otis ottilie owain owen ozlem paddy padraig paige pamela paola paolo paramjit paresh pargat parisa parminder
  parveen pascal pat patience patricia patrick patrycja patsy paul paula paulina pauline pavel pawel pearl pedro peggy penelope
  penny percy perry pete peter petra petronella petru phil philip philippa phillip phoebe phuong phyllida phyllis pia pierre
  piers pietro ping piotr plamen pooja poppy portia prabhjot prakash precious preeti prem priscilla priti priya priyanka
  pryderi przemyslaw pushpa qaisar qiang quang queenie quentin quincy rabia rachel radoslaw radu rafael rafal rafaqat rafiq
  raheem rahela rahim rahul rahwa raj raja rajesh rajinder rajiv rajwinder rakesh ralph raluca ramesh raminder ramon rana
  ranjit raquel rasa rashid rashmi raul ravi ravinder ray raymond razia rebecca reece reena reggie reginald reham rehana
  reinhard rekha remi renata rene reuben rex reyhan reza rezaul rhian rhiannon rhodri rhona rhonda rhuaridh rhun rhydian rhys
  ria ricardo richard rick ricky riley rita rivka riya rizwan rizwana rob robbie robert roberta roberto robin rocco rochelle
  roderick rodney roger rohan rohit roisin rojda rokeya roksana roland rolandas roma roman romy ron ronald ronan ronke ronnie
  rory rosa rosaleen rosalind rosamund rose roseanne rosemary rosie ross rowena roxana roy ruairi ruaridh rubina ruby rudo
  rufus rui rukhsana rumana rumel rupert russell rutendo ruth ryan ryder ryszard saad saanvi sabina sabrina sachin sadhbh sadia
  sadie safia sagal sahar sahra said saima saira sajid sajjad sakina salim sally salma salman salome salvatore sam samantha
  sameer samina samir samira samuel sana sandeep sandra sangeeta sani sanjay santiago saoirse sara sarah sarbjit sarita sarla
  sasha satinder satnam saul savannah scarlett scott seamus sean sebastian seema segun selam selena selina selma selwyn semhar
  senad senan seren serena sergio serhiy serkan seun sevgi shabana shabir shabnam shafiq shaheen shahid shahnaz shaima shakeel
  shakira shamima shamsul shane shanice shannon shanta sharifa sharon shaun shauna shay shazia sheena sheila shelagh shelley
  sheree sheryl shilan shireen shirin shirlee shirley shlomo shmuel shofiq shona shpresa shreya shukri sian sidney siena sienna
  silvana silvia simba simon simona simone simran sinead siobhan sion sioned sipan sipho siu siwan skye slawomir slobodan sobia
  sofia sofie solomon songul sonia sonya sophia sophie sorcha soren sorin soyeon spencer stacey stacy stan stanislaw stanley
  stavros stefan stefania steffan stella stephanie stephen steve steven stewart stoyan stuart subhash sue sufia sufian suha
  sujata sukhbir sukhdeep sukhvinder suleiman sultan sunil sunita suresh surinder susan susanna suzanne suzie svetlana swati
  sybil syed sylvester sylvia sylwia sze szymon tabatha tabitha tadeusz tadhg tafadzwa tahir tahira taiwo takeshi talia
  tallulah tamara tamika tamsin tania tanisha tanja tanveer tanya tao tara taras tariq tarquin tasha tasnim tatenda tatiana
  taylor tecwyn ted teddy tegan tegwen tejinder tekle temilade temitope tendai terence teresa terrence terry tesfalem tess
  thabo thandiwe thanh thea thelma themba theo theodora theodore theresa thi thiago thomas thuy tia tiago tigist tilda tilly
  tim timothy tina tinashe titilayo tiwa tobias tobiloba toby todd tokunbo tola tolga tom tomas tomasz tommo tommy tomos toni
  tonia tony torquil toyin tracey tracy trefor trevor tricia trinity trish tristan trudy trystan tuan tudor tunde tushar tyler
  tymon tyrese tyrone tyson ubah uche uchenna ugo uju ulrich ulrike umar umesh umit una unity urmila ursula usha usman uzma
  uzoma vaclav vaishali val valbona valda valdis valentina valerie vanda vanessa varinder varsha vasco vasile vaughan vera
  verity vernon verona veronica veronika vesna vi vicky victor victoria vijay vikki vikram vimala vince vincent viola violet
  violeta viorica vipul virginia vishal viv vivek vivian vivien vivienne vladimir volkan vytautas wai wale waleed wallace walt
  walter wambui wanda wanjiru waqar warren warsame waseem wasim wasswa wayne wei wendi wendy wesley wieslaw wiktor wiktoria wil
  wilf wilfred wilfrid wilhelmina will william wilma wing winifred winnie winsome winston wioletta wojciech wolfgang woo xavier
  xin xiu yaa yakubu yan yasemin yasin yasmin yasmine yaw yehudit yemi yetunde yewande ying yitzchok yogesh yohannes yolanda
  yolande yosef ysabel yu yuen yuki yulia yuri yurub yusra yusuf yvette yvonne zac zachary zack zafar zahid zahra zaida zain
  zainab zainabu zamzam zane zara zbigniew zdenek zdzislaw zeeshan zehra zeinab zelda zelig zena zeynep zhi zilan zlatan zoe
  zofia zoran zubaida zubair zuleikha zulfiqar zuzana zuzanna`.split(/\s+/),
);
