/** What people add to a yes and that takes nothing back. */
const THING =
  '(it|that|this|them|the link|that link|the text|the message|the address|the form|the directions|the info|the information|the details|everything|a copy|a record)';
const LATER =
  '(later|tonight|today|after|after work|this evening|this afternoon|tomorrow|at home|when i get home|when i am home|when i get back|when i get there|when i get a chance|when i have a minute|when i am done|once i get home|once i am home|on my phone|in my phone|handy|in writing|on file|written down|with me|in front of me|as soon as i get it|right away|first thing)';
const BECAUSE = '(because |cause |since |as |for |cuz |)';

/** Courtesies, and which number. */
export const courtesiesEn: readonly string[] = [
  '(same as|just like|like|as) (always|last time|before|usual|you did last time|you did before|we did last time)',
  '(to |at |)my (usual|regular|normal) (number|cell|phone)',
  '(i am|i am calling|i am talking|i am speaking|it is what i am|that is the (phone|one|number) i am|it is the (phone|one|number) i am) (on|from|using|holding|calling from|calling on|talking on) ?(it|that phone|that one|this one|that number|this number|)( now| right now| at the moment|)',
  '(it is|this is|i have|i have got|that is) (a |an |my |)(smartphone|smart phone|iphone|android|cell phone|mobile phone|new phone)',
  '(that|this) (number|phone|one) (gets|takes|receives|can get|can receive|does|is good for|works for|is best for) (texts|text messages|messages|texting)( fine|)',
  '(that|this) is (a good|the best|the right|a fine|a great) (number|one|phone|way|place) (for texts|for texting|to text|to text me|to reach me|for that)',
  '(that is|this is) where (you can|to) (reach|text|get) me',
  '(i am able to|i can|i know how to|i am set up to) (text|get texts|get them|open texts|open it|open them|receive texts|receive them|read texts|get text messages)',
  '(and |)(thank you|thanks) (so much |very much |a lot |)(for (your|the|all your|all the) (help|patience|time|kindness|call|assistance|service|trouble)|for (helping|that|this|it|asking|everything|checking|calling)|again|a million|a bunch|a lot|ever so much|in advance|heaps|a ton|a mil|kindly)',
  '(and |)(god |)bless( you| your heart| your soul|)',
  '(and |)(have a|you have a) (good|great|nice|lovely|wonderful) (day|one|evening|afternoon|night|weekend)',
  '(that|it) is (still |)(the|my) (number|right number|correct number|best number|same number|one|cell number|mobile number|cell phone number|best way|best one)( to (use|text|reach me|reach me at|text me at|send it to)| for texts| for texting|)',
  '(the|that) (number|one) (you have|you have got|you just read|you just read out|you just said|you said|you mentioned|you just mentioned|you read|you read back|you gave|you just gave)( me| back| to me|)( is (right|correct|good|fine|perfect|great|the one)|)',
  '(the |)(same|that|this) (one|number|cell|phone)( as before| as always| as usual| (that |)i am (on|calling from|calling on|using|talking on)( now| right now|)|)',
  '(dear|hun|hon|honey|sweetheart|sweetie|darling|love|luv|boss|chief|sir|mister|miss|missus|ma am|madam|lady|kind sir|my friend|my dear|pal|buddy|bud|mate|bro|dude|man|fella|friend|good sir|young man|young lady|kiddo|babe|dearie|doll)',
  '(yes |)in (a text|text form|writing)|as a (text|message|text message)',
  '(smashing|brilliant|grand|super|fab|fabulous|marvelous|marvellous|splendid|terrific|handy|how handy|how nice|how kind|how lovely|how convenient|how wonderful|how thoughtful|ta|ta very much|cheers mate|cheers love|sweet|neat|phew|gosh|golly|goodness|oh my|oh boy|finally|great stuff|good stuff|good plan|good call|nice one|good thinking|smart|convenient)',
  '(anytime|any time|whenever)( you like| you want| you are ready| is fine| is good| works| that works for you|)',
  '(as soon as you can|asap|straight away|immediately|at once|when you can|when you get a chance|when you get a sec)',
];

/** Why a text suits the caller, what they will do with it, and what else they would like. */
export const tailsEn: readonly string[] = [
  '(my |the )(wife|husband|son|daughter|grandson|granddaughter|grandkids|kids|niece|nephew|neighbor|neighbour|mother|father|mom|dad|partner|boyfriend|girlfriend) (will|can|could|showed|taught|is going to|might) (me |)?(help|show|read|open|how|look at)( me| it| to me| how| me how)?( to| it| with it)?( open| open it| read it| text| do it| do that| it)?',
  '(so |so that |that way |then |)(my |the )(wife|husband|son|daughter|kids|partner|mother|father|mom|dad|family|boss) (can|will|could) (see|have|read|look at|use|open|get) (it|that|the link)( too| as well|)',
  '(so |so that |that way |then |)i (can|could|will) (show|forward|send|give|pass) (it|that)( on| along|)( to (my )?(wife|husband|son|daughter|family|boss|partner|kids|mother|father|mom|dad)|)',
  '(so |so that |)i (can|could|will) show (it to |)(my |)(wife|husband|son|daughter|boss|partner|kids|mother|father|mom|dad)',
  '(so |)i have (a record|a record of it|it on record|it in writing)',
  '(because |since |as |cause |)i (am|always was) (so |really |pretty |just |)(terrible|bad|hopeless|awful|useless|horrible|no good|not good|lousy) (with|at) (directions|numbers|names|addresses|remembering|writing|remembering things|writing things down|finding things|phones)',
  '(because |since |as |cause |)i always (get lost|forget|forget things|lose things|write it down wrong|mix up the numbers)',
  '(much |it is |that is |)(easier|simpler|quicker|faster|safer)( that way| for me| this way| like that| for everyone|)',
  '(it |that |)saves (me |us |)(writing|writing it down|a call|time|a trip|the trouble|the hassle|a stamp|paper|looking it up)',
  '(i |)text all the time',
  '(because |since |as |)(that|it) is (easier|simpler|better|quicker)( for me|)',
  '(since|as|because) i am on my (cell|phone|cell phone|mobile)',
  '(i will|i shall) (just |)(look for|watch for|wait for|look out for|keep an eye out for|check) (it|that)( later| tonight| when i get home|)',
  `(so |so that |that way |and then |this way |because )i (have|will have|can have|can keep|can save|can find|can look at|can check|can read|can see|can click|can click on|can fill out|can fill in|can use|can open|could use|know i have|get|will get|can do|can show my (wife|husband|son|daughter)|do not have to write|do not have to write down|do not lose|will not lose|do not forget|will not forget|can not lose|can not forget|do not have to remember|will not have to write|will not have to write down|do not have to type|do not need to write down) ${THING}( down|)( ${LATER}|)`,
  `(so |so that |that way |then |)i (do not|will not|can not) (forget|lose it|have to (write|look it up|search|remember|ask again|call back|spell it|take notes)|get lost|mix it up|get it wrong|mess it up)( anything|)`,
  `${BECAUSE}(i |)(will|would|might|am going to|always|tend to|will only|would only|will just|am sure to|am bound to|will probably|keep|never) (forget|forget it|forget that|forget things|forget everything|forgetting|forgetting things|lose it)( otherwise| if not| these days| anymore| anyway|)`,
  `${BECAUSE}i (will never|would never|can not|could never|do not|never|will not) remember( it| that| all that| anything| a thing| otherwise|)( otherwise| if not| these days| anymore|)`,
  `${BECAUSE}i (do not have|have not got|have no|can not find|got no|have not|am without) (a |any |my |)(pen|pencil|paper|pen handy|pencil handy|anything to write with|anything to write on|pen or paper|pen and paper|glasses|reading glasses|glasses on|something to write with)( handy| on me| with me| right now| here| at the moment| on|)`,
  `${BECAUSE}i (can not|am not able to) (write|write it down|write that down|write anything down|take notes|write things down|hear very well|hear well|see very well)( right now| at the moment| here| now|)`,
  `${BECAUSE}(my |the )(memory|eyes|eyesight|hearing|handwriting|writing|ears|hands) (is|are) (so |really |pretty |very |just |)(terrible|bad|awful|poor|not good|not great|not what (it|they) (was|were|used to be)|going|shot|gone|horrible|not so good|not the best)( these days| anymore| now|)`,
  `(because|since|as|cause) i am (driving|at work|in the car|in my car|on the road|on the bus|out|out and about|walking|in a meeting|not home|on the go|hard of hearing)( right now| at the moment| now| so)?`,
  '(so|and so|which means|because|since) (a |the |)(text|texting|text message|texts|that) (is|would be|works|are|will be) (better|best|easier|easiest|good|great|perfect|simpler|fine|ideal|handy)( for me|)',
  `(that|it|which|this) (will|would|does|d) (save|make|help|spare) me( from)?( writing it down| writing that down| a trip| time| some time| the trouble| remember| remember it| the hassle| a lot of trouble| looking it up| looking for it)`,
  '(that|it|which|this) (will|would|does) make (my life|life|things|it|everything) (so much |a lot |much |way |)(easier|simpler)( for me|)',
  `(i|we) (will|shall|am going to|can|would|want to|just need to) (just |go |)(check|look at|read|open|click|click on|see|use|fill|fill out|fill in|do|have a look at|take a look at|get to|deal with|go through|watch for|save|show|pass along|pass on) ${THING}( ${LATER}|)`,
  '(i|we) (will|can) (have|take) a (look|peek)( at it| at that|)( later| tonight| when i get home| when i get a chance|)',
  '(yes |)(i have|i have got|i got|it has|this phone has) (texting|text|texts|a data plan|unlimited texts|unlimited texting|text messaging)( on (this phone|it|my phone|this one|my plan)|)',
  '(i am|i have my phone|i have got my phone|i got my phone|my phone is) (right here|in my hand|holding it|holding it right now|holding my phone|looking at my phone|with me|on me|beside me|right beside me|right next to me|next to me)( right now| now|)',
  '(you have|you have got|you got|yes you have) (it|the right number|the right one|my number|the number|it right|the correct number|that right|the number right)( there| already|)',
  '(and |then |)(i have|i have got|i had|i will have|there is) (one more|another|one other|one last) (question|thing|quick question)( after| after that| for you| too| as well|)',
  '(and |but |)(also |then |after that |)(can|could|would|will) you (also |please |)(tell|give|remind) me (also |)((your|the) (hours|opening hours|address|phone number|name|website|business hours|street address|location)|what time you (open|close|are open|are open until|are open till)|when you (open|close|are open)|what your hours are|where you are|where you are located|how to get there|what days you are open|whether there is parking|about parking)( too| as well| also| please| after| again| today| tomorrow|)',
  '(i |)(would |will |really |do |)(appreciate|like) (it|that|you|you asking|the help|the offer)( very much| so much| a lot|)',
];
