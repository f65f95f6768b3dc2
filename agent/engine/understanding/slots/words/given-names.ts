/** Given names that are common in English and French: they tell which of two words comes first. Folded. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron abdul abigail adam adele adrian adrien agathe agnes ahmed aicha aidan aime alain alan albert alex alexandra alexandre alexandria
  alexis alfred ali alice alicia alison allan allison alma amanda amelie amina amir amy ana anais andre andrea andrew andy ange angela
  angelina angelique angus anita ann anna annabelle anne annette annick annie antoine anthony antonio april ariane arianne armand arnaud
  arthur ashley audrey aurelie aurore ava axel barbara beatrice belinda ben benjamin benoit bernadette bernard beth betty beverly bill
  billy blanche bob bonnie bradley brandon brenda brendan brian bridget brigitte bruce bruno bryan caleb camille carl carla carlos carmen
  carol carole caroline carolyn carrie catherine cathy cecile cecilia cedric celeste celia celine chantal charles charlie charlotte chloe
  chris christian christiane christina christine christopher claire clara claude claudette claudia clement clementine cody colette colin
  colleen connie constance corinne craig cynthia daisy dalia damien dan daniel daniela danielle danny daphne darlene darren dave david
  dawn dean deborah debbie denis denise dennis derek desire diana diane didier dolores dominic dominique don donald donna doris dorothy
  doug douglas dylan ed eddie edgar edith edouard edward elaine eleanor elena eli elijah elise elizabeth ella ellen eloise elodie emile
  emilie emily emma emmanuel emmanuelle eric erica erin ernest esther estelle ethan etienne eugene eva eve evelyn fabien fabienne farah
  fatima fatou fatoumata felix fernand fernando florence france frances francesca francine francis francois francoise frank fred frederic
  frederique gabriel gabriela gabrielle gail gary gaston gemma genevieve geoffrey george georges georgia gerald gerard geraldine gerry
  ghislain ghislaine gilbert gilles gina ginette giovanni gisele glen gloria gordon grace graham greg gregory guillaume gustave guy
  guylaine gwen hannah hans harold harry hassan heather hector heidi helen helena helene helga henri henry herve hilda holly hope howard
  hubert hugo hugues ian ibrahim ingrid irene iris isaac isabel isabella isabelle ivan ivy jack jackie jacob jacqueline jacques jade
  jake james jamie jane janet janice jasmine jason jay jean jeanne jeannine jeff jeffrey jen jennifer jenny jeremie jeremy jerome jerry
  jesse jessica jill jim jimmy joan joanne jocelyn jocelyne jodie joe joel joelle johanne john johnny jonathan jordan jorge jose josee
  joseph josephine joshua josie joy joyce juan juanita judith judy julia julian julie julien juliette june justin justine karen karim
  karine karl kate katherine kathleen kathy katie kayla keith kelly ken kenneth kevin khadija kim kimberly kurt kyle lana larry laura
  laure laurence laurent laurie leah lea lena leo leon leonard leslie lewis liam liliane lily lina linda lisa lise logan lois lorraine
  lou louis louise luc lucas lucie lucien lucy ludovic luis luke lydia lyne lynn mackenzie madeleine madison maggie malik mamadou manon
  manuel marc marcel marcelle marco margaret margot marguerite maria mariam marianne marie mariette marilyn mario marion marjorie mark
  marlene martha martin martine marvin mary mateo mathew mathieu mathilde mathis matt matthew matthieu maude maureen maurice max maxime
  maximilien may maya megan mehdi melanie melissa mercedes mia michael michaela michel michele micheline michelle miguel mike mila
  mildred mireille miriam mohamed mohammed moira molly monica monique morgan moussa murielle muriel myriam nadia nadine nancy naomi
  natalia natalie nathalie nathan nathaniel neil nelson nicholas nick nicolas nicole nigel nina noah noel noemie nora norma norman
  normand oceane odette olga olive oliver olivia olivier omar oscar owen pablo pamela parfait pascal pascale pat patrice patricia patrick
  paul paula paulette pauline pedro peggy penny perry peter pete philip philippe phil phyllis pierre pierrette pieter priya rachel
  rachid raj ralph ramona randy raoul raphael raymond rebecca reginald rejean rejeanne remi renaud rene renee reynald rhonda ricardo
  richard rick rita rob robert roberta roberto robin rochelle rodney roger roland romain roman ron ronald rosa rosalie rose roseline
  rosemary ross roxanne ruby russell ruth ryan sabrina sally salma sam samantha samir samuel sandra sandy sara sarah scott sean
  sebastien serge shane shannon sharon shawn sheila shirley simon simone sofia solange sonia sophia sophie stacy stanley stella stephane
  stephanie stephen steve steven stuart sue summer susan suzanne sven sylvain sylvie tamara tammy tania tanya tara ted teresa terry
  theodore theo theresa therese thierry thomas tiffany tim timothy tina todd tom tommy tony tracy travis trevor tyler ursula valerie
  vanessa vera veronica veronique vicky victor victoria vincent violet violette virginia virginie vivian wally walter wanda warren wayne
  wei wendy will william willie winston xavier yan yann yannick yasmine youssef yves yvette yvon yvonne zachary zoe
  aarav abe abel abena abner aboubacar ada aditi aditya adolf adwoa agatha aiden aileen aisha aisling akira alasdair alberta alden aldo
  alec alejandro alfie alfonso alfredo alistair allen alonzo alun alvin amadou ambrose amelia aminata amit amos anand ananya anastasia
  anders angelo anh anil anjali ankit annabel ansel anton antonia aoife archibald archie ariel arjun arlo armando armin arnie arnold
  arturo arun arvind asha asher ashok ashton astrid atticus aubrey augustus aurora austin avery avi ayesha bao barney barry bart basil
  beatrix benedict benny bernice bernie bert bertha bessie betsy bianca bilal binta bjorn bobby bonny boris brad brent brett bronwyn
  brooke bryn bryony buster cain callum calvin camilla candace candice carly carmel carys casey casper cassandra cassie catriona cecil
  cecily cerys cesar chad chandler chandra chau chaz cheikh chelsea cher cheryl chester chet chidi chioma chuck ciara ciaran cindy
  clarence clarice clarissa cleo clifford clifton clint clinton clive clyde connor conor conrad cordelia corey cormac cornelius cory
  courtney curtis cyril cyrus dafydd dahlia damian damon dana dane dante daria darin darius darnell darrell darryl daryl deacon deandre
  deanna declan deepak deirdre delia delilah della denzel derrick desmond dev devin dewey dex dexter diego dina dirk divya djeneba
  domenic dominick donal donny dora dorian dorothea dre duane dudley duncan dung dustin dwayne dwight eamon earl earnest eddy edmund edna
  edwin effie egbert eileen eilidh elias elinor eliza elliot elliott elmer elmo elsa elsie elspeth elton elvin elvis elwood emeka emery
  emil emilio emmett emrys enid enoch enrique enzo eoin erik erma ernestine ernesto ernie errol erwin esha esteban ethel etta euan eunice
  evan ewan ewen ezekiel ezra fabian fabio faith fanny farhan fay felipe ferdinand fergus fidel finn fintan fiona flora forrest franco
  frankie freda freddie fredrick freya fritz gabe gaby gareth garry garth gaurav gavin gene geoff georgina geraint gerardo gerhard
  gertrude gideon gillian ginny gino giuseppe gladys glenda glenn glenys glyn godfrey gonzalo gord gordie graeme grainne grant gregor
  greta gretchen guido gunnar gunther gurpreet gus gwendolyn gwyneth hailey hal haley hamish hana hank harlan harriet haruto harvey
  hattie hendrick hendrik henrietta herb herbert herman hester hettie hezekiah hieu hilary hillary hiram hiroshi hoa horace hortense
  howie huey hui humberto humphrey hung huong huw hywel iain ibrahima ichabod ieuan ifan ignacio igor ike ilse imogen imran indira inez
  ira irma irwin isadora isaiah isiah isla ismael ismail isobel issac ivor jace jaime jalen jamal jamar jameson jamila janelle janine
  jared jarrett jasmin jaswinder javier jaya jeb jed jeffery jemima jerald jeremiah jeri jermaine jess jessie jethro jimmie jodi jody
  johan johann johnathan johnnie jolene jon jonah jonas jonathon jordy josef josh josiah judd jude judson jules julianne juliet julio
  julius jurgen justus kai kamala kara kareem karla kasey kassandra katrina kavita kay kayden kayleigh keegan keenan keira kelsey kendra
  kendrick kenji kenny kermit kerry khady khalid khanh kiara kieran kiran kirk kirsten kirsty kitty klaus kobe kofi kris krishna kristen
  kristin kristina kristoff krystal kurtis kwame kylie lacey laila lakshmi lamar lance lara lars latasha latoya laverne lawrence leanne
  lei leif leigh leila leland len lenny lenora leona leopold leroy lesley lester leticia levi libby lila lilian lillian linh linus lionel
  liz liza llewellyn lloyd lola lonnie lora lorcan lorena lorenzo loretta lori lorna lottie louie luca luciano lucille lucinda luigi lula
  luther lyla lynda lyndon lynne mabel maddie mae maeve magnus mahmoud mai mairi maisie malcolm mamie mandy manny marcelo marcia marcos
  marcus marcy margery mariama marian maribel marissa marla marlee marlon marques marsha marta martina marty marv marva maryann matilda
  mattie maura maverick mavis maxine meena meg mei mel melinda melvin meredith merle mervin mervyn meryl micah mick mickey miles mindy
  ming minh minnie miranda mitch mitzi mohammad mohan mona monte monty morag mordecai mort mortimer moses mustafa myles myra myron myrtle
  nabil nanette nasser natasha nate naveen ndeye ned neha nehemiah nell nellie nestor nettie neville nga ngoc ngozi nhung nia niamh nicky
  nico niels nikhil niko nikolai nisha norbert noreen norm obadiah obi obinna octavia octavio odessa oisin olaf oleg ollie oluwaseun
  ophelia orla orlando orville oswald otis ousmane owain ozzie paddy padma padraig paige pam paolo parvati patsy patti patty paulo peg
  penelope percival percy petra petunia philippa phillip phoebe phuong pooja pradeep prakash priscilla prunella quang quentin quincy
  rachelle radha rafael raheem rahul rajesh rajiv ramesh ramon randal randolph rania raquel rashad rashid rashida raul ravi ray rebekah
  reg reggie regina rekha remy rena renata reuben reynaldo rhiannon rhona rhys rickey ricky rico robbie robby robyn rod roderick rodolfo
  rodrigo rogelio rohan rohit roisin rokhaya ronan ronnie ronny rory rosalind rosamund rosanna roseanne rosie rowan rowena roy ruben
  rubin rudolf rudolph rudy rufus rupert russ russel sadia sadie salvador salvatore sammy samson sana sandeep sanjay santiago saoirse
  sasha satish saul scarlett scotty seamus sebastian selena selina selma serena sergei sergio seth seydou shana shania shanti shari shaun
  shauna shay sheena shelby shelley shelly sherri sherry sherwin shona shreya sian sid sidney sigmund silas silvester silvia simran
  sinead siobhan sita skyler solomon sonya souleymane spencer stacey stan stefan stephan stevie stu sunil sunita suresh susanna susannah
  susie suzette suzy sybil sydney sylvester sylvia tabitha tadhg tariq tasha tatiana teddy terence terrance terrence terri tess tessa
  thad thaddeus thanh thao thelma theodora thuy tia tilly timmy titus tobias toby tomas toni tonya tory tracey trang trent trevon trey
  tricia trina trish trisha tristan tristram trixie troy trudy trystan tuan tunde tung tyrell tyrone uma usha vance velma vern verna
  vernon vic vicente vicki vijay vikram vince vinnie vinny viola virgil vito vivien vlad vladimir waldo walt warner wendell wes wesley
  whitney wilbert wilbur wilfred wilhelmina willard willis wilma winifred winnie woody wyatt xiao yasmin yaw yolanda yuki yumi yusuf zach
  zack zain zainab zane zara zeke zelda zena zoey`.split(/\s+/u),
);
