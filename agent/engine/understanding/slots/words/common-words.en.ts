/** Common English words, folded: what a caller says around a name. One may still be a surname. */
export const COMMON_WORDS_EN: ReadonlySet<string> = new Set(
  `able we'd they'd that'd it'd who'd blue awesome indeed brilliant ace mommy daddy mummy incorrect sewage crackle bark fantastic amazing cool sweet lovely superb perfection agreed absolutely congratulations whoa wow yikes ouch boo purple pink white-ish age aged wanting met meet heat forgive ugh mute homeowner ya pronto remax dot dots vowel vowels consonant sunrise sunset joking kidding relation above accents across actual actually add address addresses ahead alone along although altogether american
    amount anymore anywhere apart apostrophes apparently appreciate arabic area arrive arrived asked attached
    attention auntie author automatic autumn awful awkward backwards badly bakery barrel barrelled basically
    bathtub beautiful became become bed beginning begins behind believe belongs below beneath besides better beyond
    bigger biggest bills birds bite blame board boat body boiler booked bother bottle bottom bought boy boys braces
    bread break breaker breakfast bring broke broken brought building built bulb bulgarian bus cabinet cable cafe
    cake camera capital car careful carefully carpet cars cat cats caught caused caution ceiling cell certain
    certainly chair change changed charge cheap cheaper check checked children chinese christmas city class clean
    cleaner cleaners clear clinic clothes club coffee cold college color colour column comfortable comma comment
    committee common community companies compare complain complaint complete completely compressor computer
    concerned confused confusing connect connected consider constantly construction continue contract contractors
    conversation cookies cooking cool corner correctly cottage couch cough count country couple course cousin cover
    crazy crescent crying curious current customers cut czech damage damaged date dead deaf deal deals decide
    decided deck deep definitely delivered deliveries delivery dentist depends desk details diesel different direct
    direction directly director dirty disabled discount discuss dish dishes dishwasher disposal distance doctor
    doctors dog dogs dollar dollars donor door doorbell doors downstairs dozen dress drill drink drive driveway
    drop dropped dry dryer due during dust dutch each earlier easier easily eat edge effect eight electric
    electrical eleven email emails employee empty end ended ends engine english entire entrance entry envelope
    equipment error estimates ethiopian evening event eventually everyday evidently exact exactly example excellent
    except excited exciting expect expecting expensive experience explain extra eye eyes face fact factory fair
    falling family fan far farm favorite favourite feathers feel feet fellow fence few file files filter final
    finally find finish finished first fit five fixed fixing flat floor floors fly folks follow following food foot
    foreign forever forgot form former fortunately forward found foundation fourth free freezer freezing french
    fresh fridge front frost-free full fun funny furniture further future game garbage garden gas gate gave
    generally gentle gentleman german getting giant girl girls glad glasses goodness gotten government grade
    granddaughter grandma grandpa grandson great greek ground group grow guess guests guys hair haitian half
    hallway handle handling handy happen happened happening happens hardly hassle hate hated head heads heard
    hearing heater heavy hell helped helper helpful helping higher hindi history hit hold holiday holidays hose
    hospital hot hotel household however huge hundred hundreds hungarian hungry hurried hydro hyphens ice idea
    ideas ignore imagine immediately impossible inch inches include included indian influenza injury insect inside
    inspection inspector install installed installer installing instructions insured irish island issue italian
    item items japanese jeep jewish jobs join joined joking judge jump junk kept kettle kicked kid kidding kidney
    killing kitchens knee knew knife knock known knows korean lab label ladder ladies lady lap large larger last
    laugh laughing laundry lawn leader leaf leaked leaks learn least leave leaving led left leg legal less lesson
    letting level library licence license lift lights likely limit line lined lines lipstick list listed listen
    listening live lived liver living load loan lobby local locked locker locks locksmith lonely longer look looked
    looks lose loses lost lots loud loved lovely lower luckily lucky luggage lunch lying magic mailbox mainly
    maintenance makers makes mall manage managed many map marked market married material mattress maybe meal
    meaning measure measurements meat medicine medium meetings meets member membership memory men mention mentioned
    menu mess messages messed metal meter method mice middle might mile milk million mine minor minus mirror missed
    missing misspell misspelled mistake mistakes mix mixed model modern mold mole months mopping more mortgage most
    mostly motel moth motor mould mouth mouthful move moved movie moving mower music mute nails named narrow
    national natural naturally nearby nearly neck needed needing needle neighborhood neighbourhood neighbours nerve
    nervous nicely nickname nigerian night nights noise noisy none normal normally norwegian nose note noted notes
    notice noticed novel november nuisance numbers nurse nuts object obvious obviously odd offer offered offers
    offices often oil old older oldest once ones onions online only opened opening operation opinion option options
    orange ordered ordering ordinary organization original originally other others otherwise outdoor outside oven
    overnight owe owed owing own owners package packages pages paid painful painted painter painting pair pants
    paper papers paperwork paragraph parcel parents parking part particular parts party passed passing past
    patients patio pattern pause pay paying payments pen pencil pension percent perfect perhaps period permission
    permit pet pets phones photo photos pick picked picking picture pictures piece pieces pills pizza place placed
    places plain plan plane planning plans plate play played player playing plenty plugged plus point points polish
    polite poor pop popped popular portuguese position positive posted posting pounds practically practice pregnant
    prepare prescription present press pressed pressing pressure previous previously pricing print printed printer
    private probably procedure process product products professional program project promise pronounced proper
    properly property prospect provide provided public pull pulled pulling pump purchase purpose push pushed
    putting quality quarter queue quiet quietly quit quoted quotes radiator radio rained raining ran random rang
    rarely rates reach reached read reading reads ready realise realize realized reason reasonable reasons recall
    receipt received recent recently reception recommend recommended record recorded recording red refer referral
    referred refrigerator refuse regular regularly related release relevant reliable remembered reminded reminder
    remove removed rent rental renter renters repaired repairing repairman replace replaced replacement reply
    report request requested rescheduled reserve residence resident residential respond response rest restaurant
    result return returned returns reverse review rhymes rid ride ridge rights ringing rings road roads robots
    roofer roofers roofing rooms rough round row rude rule rules run running runs rushing russian sad safe safety
    said salesman sat save saved saw saying says scared schedule scheduled school schools scottish screen screw
    sealed search season seat section security seeing seem seems seen senior seniors sense sent separate separated
    separately series serious seriously serve served serves seven several sewer shall shampoo shape share sheet
    sheets shelf shipment shipping shirt shoe shoes shops shoulder shouldn't shout shovel show showed shower
    showing shows shut sick side siding sign signal signed silent silly similar simple simply single sitting
    situation six sixth size skin sleep sleeping slight slightly slip slippery slot smaller smell smelled smells
    smile smoke smoking smooth snake snowing soap social sofa soft software sold sole solid solution sometime
    sometimes somewhat somewhere songs soon sooner sort sorted sound sounds soup space spanish spare speaks special
    specialist specific spend spent spider spill split spoke spoken sport spot spray springs square stairs standard
    standing start started starting starts state statement station stay stayed staying steal step steps stick still
    stolen stomach stood stopped stops storage stores story straight straightforward strange stranger streets
    stressed strike string stuck student students studio subject suddenly sugar suggest suit suitcase sump sunny
    supper supplier supplies support suppose supposed surely surgery surprise surprised surprisingly swear swedish
    switch system systems tag taken takes taking talked talking tall tap tape tea teach team tear technically
    technician teenager tell telling temperature tenants tend terrible terribly test text texted texting thankfully
    thanking themselves thermostat thick thin third thirsty thirteen thousand thread three throat throw throwing
    thunder tight tilde tile tiles till tiny tip tire tires tissue title toes together toilets told tone tongue
    tool tools top total totally touch tough tow towards towel town toy track trade traffic trailer train training
    transfer transferred transmission travel travelling treat treatment tree trial tricky tried trip trouble truck
    trucks truly truth tub tube turkish turn turned turning turns tv twelve twenty twice twin twins type typed
    typing tyre tyres ugly ukrainian umbrella umlaut unable unclear under underground understanding unfortunately
    unhappy unit university unless unlocked unpronounceable unsure until unusual upcoming upper upset upstairs ur
    urgently useful usual usually utility vacation vacuum valid value valve various vehicle version very vet
    vietnamese view village visiting visitor visual voice volume waiting wake walk walked walking want wants warm
    warning warranty wash washer washing washroom waste watch watching watered ways weak wear wearing weather
    website wedding weekend weeks weight weird welcome welsh went wet whatever wheel wheelchair wheels whenever
    wherever whether whichever while whole whose wide widow width wifi window windows wipes wire wires wiring wish
    within woman women wonder wondered wonderful wooden word worded worked worker workers world worried worries
    worry worse worst worth would've wrapped wrench write writes writing written wrote yard yearly years yell
    yellow you'd younger youngest yourself zero zone`.split(/\s+/u),
);
