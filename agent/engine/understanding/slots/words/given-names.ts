/** Given names that are common in English and French: they tell which of two words comes first. Folded. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aarav aaron abbie abby abdul abe abel abena abigail abner aboubacar ada adam adela adelaide adelard adele
    adeline aditi aditya adjutor adolf adolphe adonis adrian adriana adrianna adrien adrienne adwoa agatha agathe
    agnes agnieszka ahmad ahmed aicha aidan aiden aileen aime aisha aishatu aisling aissatou akira alain alan alana
    alasdair albert alberta alberte albertine alberto alcide aldege alden aldo alec alejandro aleksandar aleksandra
    alessandro alessia alex alexandra alexandre alexandria alexane alexia alexina alexis alfie alfonso alfred
    alfreda alfredo ali alice alicia alina aline alison alistair alix allan allen allison alma alonzo alphonse
    alphonsine althea alun alvin alyson alyssa amadou amal amanda amandine amara amaury ambroise ambrose amelia
    amelie amina aminata amir amit amos amparo amy ana anabelle anais anand ananya anastasia anatole anders andre
    andrea andreanne andreas andree andrei andres andrew andrzej andy aneta ange angela angele angelica angelina
    angelique angelo angus anh anika anil anita anjali ankit ann anna annabel annabelle anne annette annick annie
    anouk ansel anselme anthea anthony antoine antoinette anton antonia antonin antonio anuj aoife apolline april
    ara aram archibald archie ariane arianne ariel aristide arjun arlene arlette arlo armand armande armandine
    armando armel armin arnaud arnie arnold arsene arthur arturo arun arvind arya asha asher ashish ashleigh ashley
    ashok ashton asma astrid athena atticus aubin aubrey audrey auguste augustin augustine augustus aurelie
    aurelien aurora aurore austin ava avery avi axel axelle ayesha aylin azalea aziz babette balthazar bao baptiste
    barbara barney barry bart basil basile bastien bea beatrice beatrix beatriz becky belinda ben benedict
    benedicte benita benjamin benny benoit bernadette bernadine bernard bernice bernie bert bertha berthe bertrand
    bessie beth betsy bettie bettina betty beverly bianca bibiane bilal bill billy binta birgit bjorn blaise blake
    blanca blanche blandine bob bobbie bobby bodhi bogdan bonnie bonny boris boubacar brad bradley brady branden
    brandi brandon brayden bree brenda brendan brennan brent brett bria brian briana brianna brice bridget brigitte
    brittany brock brody bronwyn brooke brooklyn bruce bruna bruno bryan bryce bryn bryony buddy buster byron cade
    cain caitlin caitlyn caleb cali calixte callum calvin cameron camilla camille candace candice candy cara carey
    carina carine carissa carl carla carlo carlos carlton carly carmel carmela carmelle carmen carol carolane
    carolann carole caroline carolyn carrie carson carys casey casimir casper cassandra cassandre cassidy cassie
    catalina catarina cathal catherine cathy catriona cecil cecile cecilia cecily cedric cedrick celeste celestin
    celia celina celine cerys cesar chad chandler chandra chantal charlene charles charlie charline charlotte chase
    chau chaz cheikh chelsea cher cheryl chester chet chiara chidi chioma chip chloe chris christa christelle
    christi christian christiana christiane christianne christie christina christine christoph christophe
    christopher chuck ciara ciaran cindy claire clara clarence clarice clarissa clarisse clark claude claudette
    claudia claudie claudine clay clayton clea clelia clement clementine cleo cliff clifford clifton clint clinton
    clive clothilde clotilde clovis clyde coby cody colby cole coleen colette colin coline colleen colm connie
    connor conor conrad constance constantin consuelo cora coralie coraline cordelia coretta corey cori corina
    corine corinne cormac cornelia cornelius cory cosima courtney craig cristian cristina curt curtis cynthia
    cyprien cyril cyrille cyrus dafydd dagmar dahlia daina daisy dale dalia dalton damian damien damon dan dana
    dane danica danick daniel daniela danielle danika danna danny dante dany daphne daphnee daphney darcy daria
    darin dario darius darlene darnell darrel darrell darren darryl daryl dave davey david davina dawn dayana
    deacon dean deandre deanna deb debbie deborah debra declan deepak deirdre delia delilah della delores deloris
    delphine delroy demetrius denice denis denisa denise dennis denyse denzel deon derek derrick desire desmond
    destiny dev devin devon dewey dex dexter diana diane dianne didier diego dieter dimitri dina dino dion dirk
    divya djamila djeneba djibril dmitri dolly dolores domenic domenico domingo dominic dominick dominique don
    donal donald donat donatella donna donnie donny donovan dora doreen dorian doris dorothea dorothee dorothy dot
    doug dougal douglas doyle dre duane dudley duncan dung dustin dusty dwayne dwight dylan eamon earl earnest
    ebony ed eddie eddy edgar edgard edith edmond edmund edna edouard eduard eduardo edward edwige edwin edwina
    effie egbert egide eglantine eileen eilidh einar eirik ela elaina elaine elba eldon eleanor eleanore elena
    eleonore eli eliana elias elie eliette elijah elinor eliot eliott elisa elisabeth elisabetta elise elisha
    elissa eliza elizabeth elke ella ellen ellie elliot elliott elmer elmo elodie eloi eloise elsa elsie elspeth
    elton elvin elvira elvis elwood elyse elzear ema emeka emeline emeric emerson emery emil emile emilia emiliano
    emilie emilien emilio emily emma emmanuel emmanuelle emmett emrys enid enoch enrico enrique enzo eoin ephraim
    eric erica erick erik erika erin erma ernest ernestine ernesto ernie ernst errol ervin erwan erwin esha esteban
    estella estelle ester esther ethan ethel etienne etta euan euclide eudora eugene eugenia eugenie eunice
    eustache eva evan evangeline evariste eve evelyn evelyne everett ewan ewen exilda ezekiel ezra fabian fabien
    fabienne fabio fabiola fabrice faisal faith fanny farah farhan farid fariha fatiha fatima fatou fatoumata
    faustin faustine fay faye federico felicia felicie felicity felipe felix ferdinand fergus fern fernand fernande
    fernando fidel filippo filomena finbar finn fintan fiona firmin flavia flavie flavien flora flore florence
    florent florentin florian floriane florida florine floyd forrest france frances francesca francesco francine
    francis francisco franck franco francois francoise frank frankie franklin frantz franz fred freda freddie
    freddy frederic frederick frederik frederique fredrick freya frida fritz gabe gabriel gabriela gabriella
    gabrielle gaby gaetan gaetane gail galina gareth garrett garry garth gary gaspard gaston gaurav gavin gayle
    gemma gene genevieve genie geoff geoffrey georg george georges georgette georgia georgie georgina georgine
    geraint gerald geraldine geraldo gerard gerardine gerardo gerda gerhard germain germaine gerry gertrude gervais
    gervaise ghislain ghislaine ghyslain ghyslaine gia giacomo gianna gideon gigi gil gilbert gilberte gilda giles
    gilles gillian gina ginette ginger ginny gino giorgio giovanna giovanni gisele giselle gislaine giulia giuseppe
    gladys glen glenda glenn glenys gloria glyn glynis godfrey gontran gonzalo gord gordie gordon gordy grace
    gracie graciela graeme graham grainne grant gratien greg gregg gregoire gregor gregory greta gretchen gretel
    griffin grigor guenievre guido guilhem guillaume guillermo gunnar gunther gurpreet gus gustav gustave gustavo
    guy guylaine gwen gwenaelle gwendal gwendoline gwendolyn gwyneth hadley hadrien hailey hakim hal haley halima
    halle hamid hamish hamza hana hank hanna hannah hannelore hans harald harjit harlan harold haroun harpreet
    harriet harry haruto harvey hasan hassan hattie havard hayden hayley hazel heath heather hector hedwig heidi
    heinrich helen helena helene helga helmut heloise hendrick hendrik henri henrietta henriette henrik henry herb
    herbert herman hermance hermann hermine hermione herve hester hettie hezekiah hieu hilary hilda hilde hillary
    hippolyte hiram hiroshi hoa holly honore honorine hope horace hormidas horst hortense howard howie hubert huey
    hugh hughie hugo hugues huguette hui humberto humphrey hung huong hussein huw hyacinthe hywel iain ian ibrahim
    ibrahima ichabod ichiro ida idris ieuan ifan ignace ignacio igor ike ilan ilana ileana ilona ilse imad iman
    imelda imogen imran ina indira ines inez inga inge ingmar ingrid ioana iona ira irena irene irina iris irma
    irving irwin isa isaac isabel isabella isabelle isadora isaiah isiah isidore isla ismael ismail isobel isolde
    israel issa issac ivan ivana ivo ivor ivy iyad izzy jace jacek jacinthe jack jackie jaclyn jacob jacqueline
    jacquelyn jacques jada jade jaden jaime jake jakob jalen jamal jamar james jameson jamie jamila jana jane
    janelle janet janette janice janick janie janine janis janna jared jarek jarrett jarrod jarvis jasmin jasmine
    jason jasper jaspreet jaswinder javier jay jaya jayden jaylen jayne jean jeanette jeanie jeanine jeanne
    jeannette jeannine jeannot jeb jed jedidiah jeff jefferson jeffery jeffrey jelena jemima jen jenna jennie
    jennifer jenny jens jerald jeremiah jeremie jeremy jeri jermaine jerome jerry jess jesse jessica jessie jesus
    jethro jill jillian jim jimena jimmie jimmy jinny jo joachim joan joana joanie joann joanna joanne joao joaquin
    jocelyn jocelyne jodi jodie jody joe joel joelle joey johan johann johanna johanne john johnathan johnnie
    johnny jolene jolyane jon jonah jonas jonathan jonathon jordan jordi jordy jorge jose josee josef joseph
    josephine josette josh joshua josiah josiane josie josue joy joyce jozef juan juanita judd jude judith judson
    judy jules julia julian juliana julianna julianne julie julien julienne juliet julieta juliette julio julius
    jun june jurgen justin justina justine justus jyoti kaat kabir kacper kai kaitlin kaitlyn kaleb kamal kamala
    kamila kamran kara kareem karen karim karima karin karina karine karl karla karol karolina kasey kasia kaspar
    kassandra kat katarina katarzyna kate katelyn katerina katharina katharine katherine kathi kathie kathleen
    kathryn kathy katia katie katrina katy kavita kay kayden kayla kaylee kayleigh keegan keenan keira keisha keith
    kelechi kelly kelsey kelvin ken kendall kendra kendrick kenji kenneth kenny kent kenza keri kermit kerry
    kerstin kevin khadija khady khaled khalid khalil khanh kiara kiera kieran kiki kim kim-anh kimberley kimberly
    kiran kirk kirsten kirsty kit kitty klara klaus kobby kobe kody koffi kofi konrad kris krishna krista kristen
    kristi kristian kristin kristina kristine kristof kristoff kristy krystal krzysztof kurt kurtis kwame kwasi
    kyla kyle kylie kyra lacey ladislas laetitia laila laird lakshmi lamar lamia lana lance landon lara larissa
    larry lars laszlo latasha latisha latoya laura laure lauren laurence laurene laurent laurette lauriane laurie
    laurine lauryn laverne lavinia lawrence layla lazare lea leah leandre leandro leanne lee leeann lefteris lei
    leia leif leigh leila leilani leland lemuel len lena leni lennart lennon lennox lenny lenora lenore leo leon
    leona leonard leonardo leonce leonie leonora leontine leopold leopoldine leroy les lesley leslie lester leticia
    letitia levi lewis lex lexi leyla lia liam liana liane libby lidia liette lila lili lilian liliana liliane
    lilith lillian lillie lilly lily lina linda lindsay lindsey linh lino linus lionel lisa lisanne lisbeth lise
    lisette lissa liv livia liz liza lizbeth lizzie ljubica llewellyn lloyd logan loic lois lola lolita lonnie lora
    loraine lorcan loren lorena lorenzo loretta lori lorie lorna lorne lorraine lottie lou louane louanne louie
    louis louisa louise loulou lourdes luana lubin luc luca lucas lucette lucia lucian luciana luciano lucie lucien
    lucienne lucille lucinda lucrece lucretia lucy ludivine ludmila ludo ludovic ludwig luigi luis luisa luka lukas
    lukasz luke lula lulu luna lupe luther lydia lydie lyla lyle lyman lyna lynda lyndon lyndsey lyne lynn lynne
    lyonel lysanne lyse mabel mabelle mack mackenzie macy maddie maddison madeleine madeline madison mae maelle
    maeva maeve magali magalie magda magdalena maggie magnus mahamadou mahdi mahee mahmoud mai maia mairi maisie
    maite maja malachi malaika malcolm malek malia malik malika mallory malorie malvina mamadou mamie mandy manny
    manolo manon manpreet manuel manuela mara marc marceau marcel marcela marcelin marceline marcella marcelle
    marcelline marcello marcelo marcia marcie marco marcos marcus marcy mareike marek margaret margarita margaux
    marge margery margie margit margo margot marguerite mari maria mariah mariam mariama marian mariana mariane
    marianna marianne mariano maribel marie mariella marielle marietta mariette marija marilou mariloup marilyn
    marilyne marilyse marina mario marion marisa marisol marissa marius marjo marjolaine marjorie mark markus marla
    marlee marlene marlon marlyne marnie marques marquis marsha marta martha marthe marti martial martin martina
    martine marty marv marva marvin mary maryam maryann maryanne marybeth marylene maryline maryse massimo mateo
    mateusz mathew mathias mathieu mathilda mathilde mathis mathurin matilda matt matteo matthew matthias matthieu
    mattie maud maude maura maureen maurice mauricette mauricio mauro maverick mavis max maxence maxim maxime
    maximilian maximilien maxine maxwell may maya maynard mckenna mckenzie meagan meaghan meena meera meg megan
    meghan mehdi mei meike mel melanie melba melina melinda melissa mellie melody melvin mercedes mercy meredith
    merle merlin merrill merv mervin mervyn meryl mia micah michael michaela michal micheal michel michele
    micheline michelle mick mickael mickey miguel mihai mika mikael mikayla mike mikhail mila milan milana mildred
    milena miles miley milo milos milton mimi mina mindy minerva ming minh minna minnie mira mirabelle miranda
    mireille mireya miriam mirka miroslav mischa misha missy misty mitch mitchel mitchell mitzi mohamed mohammad
    mohammed mohan moira moise moises mollie molly mona monica monika monique monte montgomery monty morag mordecai
    morgan morgane moritz morris mort mortimer morton moses moshe mouna mounir moussa muhammad muriel murielle
    murray mustafa mustapha mya mylene myles myra myriam myrna myron myrtle nabil nada nadege nadia nadim nadine
    naima najat nana nanci nancy nanette naomi naomie napoleon narcisse nasser nassim nat natacha natalia natalie
    natasha nate nathalie nathan nathanael nathaniel naveen nazaire ndeye neal ned neela neha nehemiah neil nell
    nellie nelly nelson nena neo nestor nettie neville nga ngoc ngozi nhung nia niall niamh nicholas nick nickolas
    nicky nico nicolas nicole nicoleta nicolette niels nigel nikhil nikita nikki niko nikola nikolai nikolas nils
    nina nino nisha noah noam noe noel noelia noella noelle noemie nolan nolwenn nora norah norbert noreen norm
    norma norman normand norris nour nuria obadiah obi obinna oceane octave octavia octavie octavio odelia odessa
    odette odile odilon ofelia oisin oksana olaf oleg olga oliva olive oliver olivia olivier ollie olof oluwaseun
    olympe omar omari omer ona ondine opal opale ophelia ophelie oprah oran oriane oriol orla orlando orson
    ortensia orville oscar osman osvaldo oswald otis otto oumar oumou ousmane ovide ovila owain owen ozzie pablo
    paddy padma padraig paige paloma pam pamela paola paolo paquita parfait parmjit parvati pascal pascale
    pascaline pat patrice patricia patricio patrick patsy patti pattie patty paul paula paulette paulin paulina
    pauline paulo payton pearl pedro peg peggy penelope penny percival percy perla pernille perrine perry pete
    peter petra petronella petunia phil philbert philemon philias philibert philip philippa philippe phillip
    philomene phineas phoebe phuong phyllis pia pierre pierrette pierrick pieter pietro piotr placide polly pooja
    porfirio portia pradeep prakash preston prisca priscilla priscille priya prosper prudence prunella qiang quang
    quentin quincy quinton rachel rachelle rachid rachida radha radu rafael rafaela rafal raheem rahul raimund
    raina raissa raj raja rajesh rajiv ralph ram ramesh ramon ramona ramsey randal randall randi randolph randy
    rania raoul raphael raphaelle raquel rashad rashid rashida raul ravi ray raymond raymonde rayna raynald reagan
    reba rebecca rebekah reece reese reg regan reggie regina reginald regine regis reine reinhard rejean rejeanne
    rekha remi remus remy rena renata renate renaud rene renee reno renzo reta reuben rex reyna reynald reynaldo
    rhea rheal rheaume rhiannon rhoda rhona rhonda rhys ria ricardo riccardo richard richie rick rickey ricky rico
    rikki riley rita ritchie rob robbie robby robert roberta roberte roberto robin robyn rocco rochelle rocky rod
    roderick rodger rodney rodolfo rodolphe rodrigo rodrigue rogelio roger rohan rohit roisin rokhaya roland
    rolande rolf rolland roma romain romaine roman romane romeo romuald ron ronald ronan ronda ronnie ronny
    roosevelt rory rosa rosaire rosalba rosalia rosalie rosalina rosalind rosalinde rosaline rosalyn rosamund
    rosanna rosanne rosario roscoe rose rose-alma roseann roseanne rosee roseline rosella roselle roselyn rosemarie
    rosemary rosetta rosie rosine rosita roslyn ross roswitha rowan rowena roxana roxane roxanne roxie roy royce
    roz rozenn ruben rubin ruby rudolf rudolph rudy rufin rufus rupert russ russel russell rusty ruth ruthie ryan
    rylan ryszard sabina sabine sabrina sacha sadia sadie saida sal salim salima sally salma salman salome salomon
    salvador salvatore sam samantha samara samir samira sammy samson samuel samuelle sana sandeep sander sandie
    sandra sandrine sandro sandy sanjay santiago santos saoirse sara sarah saralynn sarita sasha satish satya saul
    savannah scarlett scott scotty seamus sean seb sebastian sebastien segolene selena selim selina selma semyon
    serena serge sergei sergio serguei seth seun severin severine seydou seymour shana shanaya shane shani shania
    shanice shanna shannon shanti shari sharon shaun shauna shavonne shawn shawna shay shayla shayne sheena sheila
    shelby sheldon shelley shelly sherman sherri sherry sherwin sheryl shirley shona shonda shreya sian sid sidney
    sidonie siegfried sienna sierra sigmund sigrid silas silvester silvia silvio simeon simon simona simone simran
    sinead siobhan sita sixtine skye skyler sofia sofiane solange soledad soleil solene solenne solomon sondra
    sonia sonja sonny sonya sophia sophie soraya soren sorin souleymane spencer stacey staci stacy stan stanislas
    stanley steeve stefan stefania stefanie stefano steffi stella stephan stephane stephania stephanie stephen
    sterling steve steven stevie stewart stu stuart sue sukhdeep summer sunil sunita sunny suresh suri susan susana
    susanna susannah susanne susie suzanne suzette suzie suzy sven svetlana swann sybil sybille sydney sylvain
    sylvester sylvestre sylvette sylvia sylviane sylvie tabatha tabitha tad tadeusz tadhg taina takeshi talia tamar
    tamara tamika tammy tamsin tanguy tania tanisha tanya tara tariq taryn tasha tatiana tatum tawny taylor ted
    teddy tegan tendai terence teresa teri terrance terrence terri terry tess tessa thad thaddee thaddeus thais
    thalia thandiwe thanh thao thea thecla thelma theo theodora theodore theodule theophile theresa therese
    theresia thibault thibaut thierry thom thomas thor thora thuy tia tiago tiana tiara tiffany tiguy tillie tilly
    tim timea timmy timo timothee timothy tina tino tito titouan titus tobias tobie toby todd tom tomas tomasz
    tommaso tommy toni tonia tonino tony tonya topher tori tory toussaint tracey traci tracie tracy trang travis
    trent trenton tressa trevon trevor trey tricia trina trinity trish trisha tristan tristram trixie troy trudy
    trystan tuan tunde tung tuyet tyler tyra tyree tyrel tyrell tyrone tyson ubald ugo ulric ulrich ulrick ulrike
    ulysse uma umberto una urbain uriel urs ursula ursule usha uwe vadim val valentin valentina valentine valeria
    valerian valerie valery vance vanessa vania vasile vasiliki vassily veda velma venetia vera verena verity vern
    verna vernon veronica veronika veronique vic vicente vicki vickie vicky victoire victor victoria victorien
    victorine vida vidal viet vijay vikram viktor viktoria vilma vince vincent vincenzo vinnie vinny viola violaine
    violet violette virgil virgile virgilio virginia virginie vita vito vittoria viv vivian viviana viviane vivien
    vivienne vlad vladimir volker wade waldemar waldo waleed walid wallace wallis wally walt walter wanda warner
    warren wassim wayne wei wenceslas wendel wendell wendy werner wes wesley weston whitney wilbert wilbrod wilbur
    wilda wiley wilf wilford wilfred wilfrid wilhelm wilhelmina will willa willard willem william willie willis
    willow wilma winfred winifred winnie winona winston wolfgang woodrow woody wyatt xander xavier xaviere xiao
    ximena xin yael yaelle yan yanick yaniv yann yannick yannis yasin yasmin yasmina yasmine yassine yaw yelena
    yevgeny yoan yoann yohan yolaine yolanda yolande yosef youcef youri youssef youssouf yuan yuki yumi yun yuri
    yusuf yvan yvanna yves yvette yvon yvonne zach zacharie zachary zachery zack zadie zahra zaida zain zainab
    zakaria zandra zane zara zbigniew zeke zelda zelie zena zephirin zeynep zina zita zoe zoel zoey zofia zohra
    zoltan zora zuleika zuzana zygmunt`.split(/\s+/u),
);
