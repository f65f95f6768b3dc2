import type { ConsentAsides } from '../consent-asides.ts';

const CHANNEL =
  '(?:e ?mails?|emailing|calls?|calling|phone calls?|voicemails?|mail|snail mail|faxes|the phone|talking|the (?:web ?site|internet|computer))';

/** English. */
export const consentAsidesEn: ConsentAsides = {
  refused: [
    `(?:no|not|not by|not an|never|hate|better than|easier than|faster than|instead of|rather than|beats) (?:(?:by|my|an?|any|via|on|with|the|to) )*${CHANNEL}(?: please)?(?! (?:me|it|back|address is)\\b)`,
    `(?:i |we )?(?:(?:almost |practically )?never|hardly ever|hardly|rarely|do not|can not|barely|seldom)(?: (?:ever|even|really|usually|have to|need to|want to))? (?:check|read|answer|use|look at|open|have|do|see|get|trust|like|spell|give|give out|repeat|take|pick up)(?: (?:my|any|the|out|an?|to|you|those|these))* ${CHANNEL}(?: (?:at work|again|anymore|any more|much|address|here|either way))*`,
    `(?:forget|never mind|skip|lost|lost my|scratch) (?:the |my |your |about |that )*${CHANNEL}(?: password| address)?|do not (?:bother )?(?:email|mail|call|emailing|calling)(?: (?:it|me))?(?: (?:just|please))?|(?:my )?${CHANNEL} (?:never|does not|do not|can not|hardly) (?:works?|go through|comes? through|reach me)(?: (?:for me|out here|here))*`,
    `my ${CHANNEL} (?:is|are)(?: always| so| totally)? (?:full|broken|a mess|down|hacked|useless|not working)`,
  ].join('|'),
  asked:
    '(?:i mean )?how else (?:am i|are we|would i|will i|could i|can i|do i)(?:(?! (?:go|send|text|so|yes|just)\\b)[^|?A-Z])*',
  impatience: [
    '(?:i )?(?:have not|do not have|have not got|ai not got|have no|got no) (?:got )?(?:all (?:day|night|morning)|time for this|the time)',
    'how many (?:more )?times(?: (?:do|must|should|have) i(?: (?:have|need))?(?: to)? (?:say|tell|repeat)(?: (?:it|that|you|yes|myself))*)?',
    '(?:i |like i )(?:already |just |have )*(?:said|told you)(?: that)? (?:yes|ok|sure|it is fine)(?! (?:to|but|last|once|before)\\b)',
    'what are you waiting for',
  ].join('|'),
  easy: [
    'no (?:worries|problem|problems|objections?|issue|issues|trouble|bother|sweat)(?: (?:at all|here|there|with that))*',
    '(?:no|nah|nope)(?: (?:no|nah|nope|oh))*(?: \\|)?(?= (?:(?:that|it) is )?(?:(?:really|perfectly|totally|quite|absolutely|all) )*(?:fine|cool|ok|all right|good|great|right|perfect)(?: [a-z]+)?(?: \\|)? (?:go ahead|please do|do send|send|text|you can|you may|please (?:send|text|go)))',
    '(?:no|nah|nope)(?: (?:no|nah|nope|oh))*(?: \\|)?(?= (?:please )?(?:go (?:right )?ahead|please do|do send|do text|by all means|you can (?:text|send))(?! (?:with|and (?:ask|finish|tell)|finish|ask)\\b))',
    '(?:no|nah|nope)(?= (?:(?:i )?(?:do|would) not mind|not at all))|not at all',
    '(?:you )?(?:do not|no) (?:even )?(?:need|have) to (?:even )?ask|no need to ask',
    'no need to (?:repeat|explain|say more)(?: (?:it|that|yourself|again))*',
    'why(?= (?:of course|certainly|absolutely))|whatever works(?= (?:yes|sure|yeah|ok))',
    '(?:(?:no|nah) )?(?:that|it|this) is (?:not|no) (?:an? )?(?:bother|problem|trouble|issue|hassle)(?: (?:at all|for me))*(?= (?:\\| )?(?:go ahead|send|text|please|you can|you may|do))|it is no (?:issue|problem|trouble)|(?:texting |texts? )?(?:is|are) (?:no|not a|not an) (?:issue|problem|trouble|bother)',
    '(?:(?:i |we )?do not|would not) mind(?: (?:that|it|texts?|a text|getting (?:a text|texts|it)))?(?: (?:at all|one bit))?(?! [a-z])',
  ].join('|'),
  suits:
    '(?:i|we) (?:would|will)(?: not| never)+ (?:even |ever )?(?:remember|find|spell|recall|catch|memori[sz]e)(?: (?:a|the|it|that|any|all|my|your|down))*(?: (?:website|address|name|link|number|thing|word|way|place|time)s?)?|(?:it|that|this) is (?:the|our|my) (?:family|shared|personal|own) (?:cell phone|cell|phone|mobile)|it is (?:less|more) (?:complicated|trouble|work|hassle|stressful|practical|convenient|discreet)|(?:i |and i )?(?:always |usually )?(?:have|keep|have got) it (?:on|with) me(?: (?:always|all day|all the time|everywhere|day and night))*|(?:so )?(?:a )?(?:text|texting|it|that) is (?:much |way )?safer|(?:that|this|it) is where i (?:get|read|see|receive) (?:all )?my (?:texts|messages)|(?:this|that|it|my) ?(?:phone|cell|one|number)? (?:takes|gets|receives|does) (?:texts|text messages)|(?:i |we )?(?:do |totally )?trust (?:you|ya)(?: guys| folks)?(?! (?:with|not))|i (?:always |do |usually )?(?:read|see|get|check|answer|love|like) (?:all )?(?:my|the|your) texts|(?:since|because|as) you asked(?: so)?(?: (?:nicely|politely|kindly))?|i (?:understand|read|see|hear|remember|learn|think) (?:it |things )?better (?:when|if|by|in|with|than) [a-z]+(?: [a-z]+)?|(?:that|it|this) is (?:my|the) (?:work|office|business|company) (?:cell phone|cell|mobile|phone)|how long (?:does|will|would|do) (?:it|that|they)(?: (?:usually|normally|typically|generally))? take(?: to (?:come|get|arrive)(?: (?:through|in|here|there))*)?',
  because:
    '(?:you|you guys|you folks) (?:have |had |already )*(?:texted|sent) (?:me|it|one)(?: [a-z]+)? (?:before|last time|last year|there before)(?:(?! (?:so|yes|yeah)\\b)[^|?A-Z])*|(?:so|then|and then) (?:that )?(?:i|we) can (?:show|forward|pass|give|read|keep) [^|?A-Z]*|(?:that|it|this) (?:saves|will save|would save) (?:me|us) (?:from )?[a-z]+ing[^|?A-Z]*',
  facts: [
    '(?:just|only) (?:a|the) text(?: (?:though|please))?(?= *$| [|A-Z])',
    '(?<=(?:yes|ok) )is (?:good|ok|fine)(?: for me)?',
    'hurry(?: up)?',
    'in (?:english|french)',
    'we all use it|i (?:have )?(?:understand|understood)(?= (?:you can|you may|send|\\|))|understood(?= (?:send|text|go|\\|))',
    '(?:for )?(?:heaven|god|pete|goodness|christ|gosh)(?: s| is)? sakes?|i (?:really )?hate (?:being on hold|waiting|typing|writing|driving)',
    'i think(?= (?:that is|it is|texting|a text|text))|(?<=(?:Y|yes|sure|ok|[|]) )that is me(?: (?:on|at) (?:that|this) (?:number|one))?(?= *$| [|A-Z])',
    '(?:as )?(?:soon as|when|once|after) (?:i|we) hang up',
    'i was (?:only|just) (?:checking|making sure)',
    '(?:like|as|same as) (?:last|before|always|usual|the last)(?: (?:time|year|month|week))?',
    'while (?:i have|i have got|we have) you(?: on the (?:line|phone))?|(?:so )?(?:i can |we can )?make sure (?:it|that it) [a-z]+(?: (?:in|through|over))?',
    '(?:lol|haha+|ha ha)(?= (?:yes|yeah|ok|send|text|go|sure|please))|(?<=(?:link|text|message|form) )first(?= *$)|go on(?: and)?(?= (?:send|text))',
    'showed me how(?: to (?:open|read|do|click|use|work)(?: (?:those|them|it|that|these|one|texts?|links?|on (?:it|them)))*)?',
    '(?:i have|it is|i have got it|have got it|got it|is mine|it is mine)(?: mine)? now(?= so|$| [|A-Z])',
  ].join('|'),
  plans:
    '(?:(?:and|then|so) )*(?:i|we) (?:will|can|am going to|shall|would)(?: (?:just|then|also|definitely|probably|be sure to|try to|be able to))* (?:be (?:looking|watching|waiting)|[a-z]+)(?<! (?:call|calling|ring|phone|email|mail|think|tell|ask|write|find|google|come|drop|stop|pass|decide|talk|speak|hang|text|send|not|never|let|get|see|consider|forget|delete|ignore|block|report|regret)) (?:(?:out|on|at|in|over|with|for|off|through) )*(?:it|that|them|this|the (?:link|text|form|message))(?:(?! (?:but|if|unless|not|never|email|call|send|text|yes|no|you|your|to my|because|so|maybe|instead)\\b) [a-z]+)*',
  conditional: 'if|unless|only|once|as long as|provided|except|until',
  turnsTo:
    '(?:(?:and|oh|also|but|plus|then|now|by the way|while i have you|while we are at it|one more thing) )+',
  business: [
    '(?:can|could|would|will) (?:you|i|we|somebody|someone|he|she|they) [^|?A-Z]*(?:back about|call me about|close|call me back|ring me back|open|hours|appointment|book|saturday|sunday|weekend|parking|address|directions|invoice|bill|quote|estimate|name|know (?:that )?i|come)[^|?A-Z]*',
    '(?:do|are|is|what|when|where|will|does) (?:you|i|he|there|she|they|the|your|my|is|are|time)\\b[^|?A-Z]*(?:open|close|hours|appointment|saturday|sunday|monday|weekend|parking|located|technician|plumber|come|arrive)[^|?A-Z]*',
    'i (?:also )?have (?:one more|another|a|a quick|one last) question about (?:my|the) [^|?A-Z]*',
    '(?:please )?let [a-z]+ know (?:that )?(?:i|we|it)[^|?A-Z]*|(?:please )?tell [a-z]+ (?:that )?(?:i|we|thanks|thank|hi)[^|?A-Z]*',
    '(?:i|we) (?:also )?(?:need|want|would like)(?: (?:the|a|an|your|somebody|someone))? (?:guy|man|fellow|technician|plumber|electrician|driver|tech|roofer)[^|?A-Z]*',
  ].join('|'),
  corrections: [
    'my (?:address|name|last name|email|apartment|street) (?:has |just )?changed(?: \\| (?:it is|to) [^|?A-Z]*)?',
    '(?:i (?:said|told you|gave you|put) [a-z0-9 ]*(?:\\| )?(?:but|and) (?:i |it )(?:meant|is|was)[^|?]*)',
    '(?:my (?:last |first )?name|the name|the spelling|the (?:street|address|date|time|appointment|apartment|unit)|my (?:address|street|appointment|apartment))(?: (?:by the way|actually))? (?:is |it is )?[^|?A-Z]*(?:with (?:an?|one|two) [a-z]\\b|not (?:an? )?[a-z]\\b|spelled|accent|not the|street|avenue|not [a-z]+day|instead of [a-z]+day|[a-z]+day)[^|?A-Z]*',
  ].join('|'),
  ofText:
    'never|once|not now|after|call me(?! (?:back|about))|(?:he|she|they) said|what is|texts?|texting|message|link|send|sent|cost|costs|charge|charged|free|who|why|safe|secure|private|happens|email|whatsapp|instead|before|first|(?<!(?:me|know|see|ask) )if|unless|phone number|cell|stop|cancel|yes|no|consent|spam|person|human|speak|talk|explain|number',
  text: 'texts?|texting|sms|number|phone|cell|mobile',
  cancels:
    'but (?:only|just) (?:that|this|the) one|(?:he|she|they|husband|wife) would (?:like|love|appreciate|want)|not (?:(?:too|so|really|very|that|quite|all that|entirely|totally) )*(?:sure|certain)|that (?:time|day|date|address|email|price)|(?:you )?send them|i would rather (?:text|call)|(?:go ahead|proceed) with (?:my|the|your) (?!text|link|message)[a-z]+|^(?:yes|yeah|sure) how$|(?:yes|yeah|sure|oui) because (?:you|your|texts|that is what|that went|everybody|everyone|i love)|go ahead and (?!text|send|do|shoot|fire|message|forward|share|pop|drop)[a-z]+|(?:forget|skip|never mind|not|never|no (?!worries|problem|objection|trouble|bother|issue)[a-z]+)(?: [a-z]+){0,4} (?:and|or|nor)(?: [a-z]+){0,2} texts?|(?:let me|tell me|i want to|i need to)(?: [a-z]+){1,8} (?:then|before) (?:you can |you may |i will )?(?:send|text)|(?:should|do|shall|am) i (?:just )?(?:go|good|send|say|have|need)|tell (?:her|him|them)',
  matter: 'texts?|sms|text message|link|number',
  told: '(?:send|text|do|go ahead)(?: (?:it|me|that|this|to me|the (?:link|text)))* (?:later|tomorrow|tonight|next|on [a-z]+day|in (?:an?|one|two|five|ten|fifteen|twenty|thirty) (?:bit|while|few|hour|minutes?|hours|days?|week))|(?:he|she|they|wife|husband|son|daughter|boss|guy|lady|man|woman|colleague|somebody|someone|who|everybody|people|mother|mom|dad|friend|caller|customer|client|sister|brother) (?:(?:just|already|always|also|s) )*(?:said|says|say|saying|told|tells|asked|asks|wants|wanted|agreed|agrees)|(?:told|asked|told me|wants me|asked me) to|i (?:never|did not|could|might|can not|will not|would not|am not|do not) (?:say|saying|said|think|know)(?! (?:more|better)\\b)|(?:to|for) (?:him|her|them)|pretend|instructions?|ignore|in theory|hypothetically|supposed to|as an ai|system|transcript|mark (?:me|it|that)|write (?:yes|that the)|i (?:am sure|bet) you|^assistant|nobody|anybody',
  subject: 'i|we|my|it|that|the|she|he',
  refusesText: '(?:no|not|never|without|stop)(?: [a-z]+){0,3} (?:texts?|texting|sms|link|links|it|me)',
  begins:
    'while|i|we|it|that|this|my|our|there|she|he|they|because|since|as|so|and|but|before|while|just|you are|what a|have a|got|am|always|oh|thanks|bless|soon as|otherwise|in case|god',
};
