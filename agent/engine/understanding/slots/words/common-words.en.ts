/** Common English words, folded: what a caller says around a name. One may still be a surname. */
export const COMMON_WORDS_EN: ReadonlySet<string> = new Set(
  `able above abroad absolutely abt accents acceptable accepted access ace across actual actually add address
    addresses afraid age aged agents agree agreed ahead allowed alone along alrighty although altogether amazing
    american amount angry anniversary answer anymore anytime anywhere apart apostrophes apparently apples
    appreciate appreciated approved apps appt arabic area argument arobase arrive arrived ashamed asked assuming
    attached attention august auntie author authorized automatic autumn aware awesome awful awkward aye babe
    backwards badge badly bail bakery ballpark bang bark barrel barrelled bars basically bathtub bats beautiful
    became become bed beginning begins behind believe belongs below beneath beside besides better beyond bigger
    biggest bills bins birds bite blame blank bleeding bless blocked blue board boat body boiler bonjour boo booked
    booth bored bother bottle bottom bought boy boys braces braids brakes bread break breaker breakfast brilliant
    bring broke broken brought budget building built bulb bulgarian bump bus cabinet cable cafe cake camera candles
    capital captain car careful carefully carpet cars cat cats caught caused caution ceiling cell certain certainly
    chair change changed charge cheap cheaper check checked chief children chill chilly chinese christmas city
    class clean cleaner cleaners clear click clicks clinic closing clothes club coach cockroaches coeliac coffee
    cold collect college color colour column comfortable comma comment committee common community comp companies
    compare complain complaint complete completely compressor computer concerned confirm confirmation confirmed
    confused confusing congratulations connect connected consent consider consonant constantly construction
    continue contract contractors conversation cookies cooking cool copy corner correctly cottage couch cough count
    country couple courier course cousin cover covered crackle crazy crescent crying curious current curtains
    customers cut czech daddy damage damaged dance data date dead deaf deal deals debit december decide decided
    deck deep definitely delicate delivered deliveries delivery dented dentist depending depends designer desk
    desperate details diabetic died diesel difference different direct direction directly director dirty disabled
    discount discuss dish dishes dishwasher disposal dissatisfied distance divorces doctor doctors document dog
    dogs dollar dollars donate donor door doorbell doors dotcom dots doubt downstairs downtown dozen drama dramas
    dress drill drink drive driveway drop dropped droppings drums dry dryer due duh during dust dutch dying each
    ear earlier easier easiest easily eat edge effect ehm eight eighteen either electric electrical elephants
    elevator eleven email emails employee empty end ended ending ends engine english entire entrance entry envelope
    equipment error estimates ethiopian evening event eventually everyday evidently exact exactly example excel
    excellent except excited exciting expect expecting expensive experience explain exporter extra eye eyes face
    fact factory fair falling family fan fantastic far farm favorite favourite fax feathers february fed feel feet
    fellow fence few fifteen fiftieth file filed files filter final finally find finish finished first fit five
    fixed fixing flat fleas flick floor floors flops fly folks follow following food foot foreign forever forgive
    forgot forks form former fortnightly fortunately forward found foundation fourth free freezer freezing french
    fresh fridge front frost-free full fun funny furious furniture further future g'day game garbage garden garlic
    gas gate gave generally gentle gentleman german getting giant gidday girl girls glad glasses glued gmail god
    goodness goody google gotten government gps grade granddaughter grandma grandpa grandson great greek ground
    group grow guarantee guess guests guys hair haitian half hallway handle handling handy happen happened
    happening happens hardly harm harness hassle hate hated he'd head headaches heads heard hearing heat heater
    heavens heavy heck hell helped helper helpful helping hen high higher himself hindi history hit ho hold holiday
    holidays homeowner honestly hook hopeless hose hospital hot hotel hotmail household however howya huge humid
    hundred hundreds hungarian hungry hurried hydro hyphens hypothetically ice icicles icloud idea ideal ideally
    ideas ignore ill illegal imagine immediately importer impossible inch inches inclined include included
    incorrect indeed indeedy indian influenza inform injury insect inside inspection inspector install installed
    installer installing instructions insured interesting interview irish island issue it'd italian item items
    january japanese jeep jewish jobs join joined joking judge jump junk keen kept kettle kicked kid kidding kidney
    killing kindly kitchens knee knew knife knock known knows korean lab label ladder ladies lads lady landed lap
    large larger lash last laugh laughing laundry lawn leader leaf leaked leaks learn least leave leaving led left
    leg legal legit less lesson letting lettuce level library licence license lift lights likely limit line lined
    lines lipstick list listed listen listening live lived liver livery livid living load loads loan lobby local
    locked locker locks locksmith log lonely longer look looked lookin looks loose lose loses lost lots loud loved
    lovely lower luckily lucky luggage lunch lying mad madam magic mail mailbox mainly maintenance makers makes
    mall mammy manage managed mandarin many map march-ish marked market married marvellous material math mattress
    maybe meal meaning means measure measurements meat mechanical medicine medium meet meetings meets member
    membership memory men mention mentioned menu merci mess messages messed met metal meter method mexico mice
    microsoft middle midnight might mile milk million mine minor minus mirror misdial miss missed missing misspell
    misspelled mistake mistakes mix mixed model modern mold mole mommy months mopping more mornings mortgage
    mortified most mostly motel moth motor mould mouth mouthful move moved movie moving mower msg mummy music mute
    nails named narrow narrower national natural naturally nearby nearly neat neck needed needing needle
    neighborhood neighbourhood neighbours nerve nervous nicely nickname nigerian night nights nite noise noisy non
    none nonprofit noon normal normally norwegian nose note noted notes notice noticed novel november nowhere
    nuisance numbers nurse nuts object objection objections obvious obviously och october odd offence offer offered
    offers offices official often oil old older oldest olena once ones onions online only opened opening operation
    opinion option options orange ordered ordering ordinary organization original originally other others otherwise
    ottawa ouch oui outdoor outlook outrageous outside oven overnight owe owed owing own owners package packages
    packed pages paid painful painted painter painting pair panic pants paper papers paperwork paragraph parcel
    parents parked parking parrot part particular parts party passed passing password past patients patio pattern
    pause pay payday paying payments pellet pen pencil pending pension percent perfect perfection perhaps period
    permission permit permitted pet pets phones photo photos physio physiotherapy piano pick picked picking picture
    pictures piece pieces pigeons pills ping pink pizza place placed places plain plan plane planning plans plate
    play played player playing plenty plugged plural plus point points polish polite poop poor pop popped popular
    portuguese position positive postcode posted posting postpone pottery pounds poured practically practice
    preferably pregnant prepare prescription present press pressed pressing pressure previous previously pricing
    print printed printer private probably procedure proceed process product products professional program project
    prom promise pronounced pronto proof propane proper properly property prospect protest provide provided public
    pull pulled pulling pump puppy purchase purple purpose push pushed putting quality quarter quartz queue quiet
    quietly quit quoted quotes rabbit rabbits radiator radio rained raining ramadan ran rancid random rang rarely
    rates reach reached read reading reads ready realise realize realized reason reasonable reasons recall receipt
    received recent recently reception reckon recommend recommended record recorded recording red refer referral
    referred refrigerator refuse register registering regular regularly related relation release relevant reliable
    remax remembered remind reminded reminder reminds remove removed rent rental renter renters repaired repairing
    repairman replace replaced replacement replied reply report request requested rescheduled resend reserve
    residence resident residential respond response rest restaurant restrooms result return returned returns
    revenue reverse review rhymes rid ride ridge rig righto rights ringing rings road roads robots rods roofer
    roofers roofing roofs rooms rooster rotate rough roughly round row rude ruin ruined rule rules run running runs
    rush rushing russian sad safe safety said salesman salon samosas sanitizer sat save saved saves saw saying says
    scared schedule scheduled school schools scottish scratch screen screw sealed search season seat seatbelts
    section security seeing seem seems seen senior seniors sense sensitive sent separate separated separately
    september series serious seriously serve served serves set settle seven several severance sewage sewer shall
    shame shampoo shape share sharp-ish she'd sheet sheets shelf shh shipment shipping shirt shocked shoe shoes
    shops shoulder shouldn't shout shovel show showed shower showing shows shush shut shuttle sick side siding sign
    signal signed silent silly silver silverfish similar simple simpler simply sing single singular siree siri sit
    sitting situation six sixteen sixth size skin slack sleep sleeping slight slightly sling slip slippery slot
    smaller smart smashing smell smelled smells smile smoke smoking smooth snake snowed snowing soap social socks
    sofa soft software sold sole solid solidarity solution sometime sometimes somewhat somewhere songs soon sooner
    soonest soot sort sorted sound sounds soup sour space spam spanish spare speaks special specialist specific
    spend spent spider spill spins splendid split spoke spoken sport spot spots spray springs square squirrels
    stairs standard standing start started starting starts state statement station stay stayed staying steal step
    steps stick still stitching stolen stomach stood stopped stops storage stores story straight straightforward
    strange stranger streets stress stressed strike string stroke stuck student students studio studs subject
    sucked suddenly sugar suggest suit suitcase suite suits summer-camp sump sunrise sunset sunshine super superb
    supper supplier supplies support suppose supposed surely surgery surplus surprise surprised surprisingly
    suspended swap swear sweat swedish sweet sweetheart swell switch swollen system systems ta tacky tag taken
    takes taking talked talking tall tanker tap tape tastes tattoo tea teach team tear tearing technically
    technician teenager tell telling temperature tempted tenancy tenants tend terrible terribly terrific test
    testing text texted texting texts thankfully thanking that'd themselves thermostat they'd thick thin thinking
    third thirsty thirteen thousand thousands thread three throat throw throwing thumbs thunder thurs tight tilde
    tile tiles till tiny tip tire tires tissue title tmrw toes together toilets told tone tongue took tool tools
    top toronto total totally touch touchy tough tourist tow towards towel town toy toys track trade traffic
    trailer train training transfer transferred transferring transmission travel travelling treat treatment tree
    trial tricky tried trip trouble trousers truck trucking trucks truly truth tub tube tuesdays turkish turn
    turned turning turns tv twelve twenty twice twigs twin twins txt type typed typing tyre tyres ugh ugly
    ukrainian umbrella umlaut unable unacceptable uncle unclear under underground understanding unfortunately
    unhappy unit university unless unlocked unnecessary unpronounceable unreal unsafe unsure until unusual upcoming
    upper upset upstairs ur urgently useful usual usually utility vacation vacuum valid value valve various vase
    vehicle version very vet videotron vietnamese view village vinegar visa visiting visitor visual voice volume
    vowel vowels waiting wake walk walked walking want wanting wants warehouse warm warning warranty wash washer
    washing washroom wasp wasps waste watch watching watered ways we'd weak wear wearing weather website wedding
    weekend weeks weight weird welcome welsh went wet whack what'd whatever whatsoever wheel wheelchair wheels
    whenever whereabouts wheres wherever whether whichever while white-ish who'd whoa whole whose wicked wide widow
    width wifi wigs windlass window windows wipes wire wires wiring wish within woke woman women wonder wondered
    wonderful wooden word worded worked worker workers world worn worried worries worry worse worst worth would've
    wow wrapped wreck wrench write writes writing written wrote wuckas y'all ya yah yahoo yard yasss yea yearly
    years yell yellow yesplease yess yessir yesss yessum yikes you'd younger youngest yourself yuppers zap zero
    zipper zone`.split(/\s+/u),
);
