import type { Lexicon } from './lexicon.ts';

/** English. */
export const en: Lexicon = {
  common: new Set(
    'the a an and or to of in is are you your we our i it this that for with if they their them ask say caller have may can will be please what how do not on at'.split(
      ' ',
    ),
  ),
  abbreviations: new Set([
    'e.g',
    'i.e',
    'mr',
    'mrs',
    'ms',
    'dr',
    'st',
    'ave',
    'etc',
    'no',
    'vs',
    'approx',
    'ext',
    'a.m',
    'p.m',
    'inc',
    'ltd',
  ]),
  spoken:
    /\b(you|your|yours|you're|you'll|you've|i|i'm|i'll|i've|i'd|me|my|we|we're|we'll|we've|our|us|let's|here's|here is|here are|thanks|thank you|hello|hi|welcome|goodbye|sorry|no problem|great|perfect|understood|of course|have a (great|good|nice|wonderful))\b/,
  secondPerson: /\b(you|your|yours|you're|you'll|you've|me|us|please hold)\b/,
  thirdPerson:
    /\b(they|them|their|they're|the (caller|customer|client|patient|person|visitor|lead|prospect)('s)?|caller('s)?|callers|him|his|her)\b/,
  aboutCaller:
    /\bcallers\b|\bthe caller\b|^(if |when )?(the|our|most|many|some|a) (customers?|clients?|patients?|visitors?|guests?|tenants?|leads?|prospects?|parents?|members?|people) (may|might|can|often|usually|sometimes|tend|will)\b/,
  imperative:
    /^(and |in (?:all|any) cases?,? |then |next,? |first,? |finally,? |also,? |please |always |never |do not |don't |make sure |be sure |you (must|should|need to) |before [a-z ]{1,30}, |after [a-z ]{1,30}, |once [a-z ]{1,40}, )*(ask|say|tell|collect|gather|get|obtain|request|take|record|log|note|write|document|send|text|transfer|route|forward|connect|escalate|greet|thank|acknowledge|apologi[sz]e|offer|explain|confirm|check|verify|repeat|read|spell|listen|wait|pause|provide|give|inform|let (the caller|them|him|her)|answer|respond|reply|use|end|close|wrap|schedule|book|add|apply|create|update|remind|reassure|summari[sz]e|keep|try|stay|speak|avoid|be|remain|do not|don't|never|assure|find out|determine|identify|look up|proceed|continue|go|hang up|describe|introduce|propose|suggest|mention|ensure|show|quote|follow|call|email|refer|share|capture|qualify|assess|direct|redirect|promise|discuss|invite|encourage|review|help|handle|spell|skip|move)\b(?!['?])/,
  agentSelf:
    /^(the|your) (tone|voice|style|mood|conversation|exchange|goal|caller) (should|must|is to|has to)\b|^(it is|it's) (very )?(important|essential|critical|crucial|vital|necessary|forbidden) (to|that|not)\b(?!.{0,60}\byou)|^(goals?|objectives?|purpose|tone|style|rules?|reminder|context|background|persona|role|manner) ?:|^((this|the) (task|script|workflow|flow|assistant|agent) (is|are|serves?|handles?|should|must|helps?|covers?|runs?)\b|(the |our )?(goal|purpose|aim|objective)s?( of .{1,40})? (is|are)\b|you (should|must|will) (always|never|not|only)\b|you are (a|an|the|our)\b|you're (a|an|the|our)\b|your (role|goal|job|task|tone|objective|mission)\b|act as\b|as (a|an|the) (receptionist|agent|assistant)\b)/,
  looseQuestion:
    /\b(what'?s|what is|who is|where is|how is) your\b|^(ok |and |so |then )*(what|when|where|how|which|why|who|do you|are you|can you|could you|would you|have you|may i|can i)\b/,
  titleVerb:
    /^(acknowledge|gather|check|document|collect|get|obtain|greet|send|confirm|offer|explain|take|record|transfer|set|close|wrap|provide|ask|understand|qualify|build|next|verify|introduce|opening|closing|greeting|conclusion|wrap-up)\b/,
  leadIn:
    /^(when(ever)?|if|once|as soon as|for|use this|this (task|script))\b(?=.{0,60}\b(caller|callers|customer|client|someone|person|patient|visitor|lead|prospect|user|calls?)\b)/,
  sayLead:
    /^(then |next,? |first,? |finally,? |and |please |start by |begin by |always )*(say(ing)?|answer|reply|respond|greet|open|close|end|finish|conclude|read|use|tell|thank|welcome|recite|state|speak|responding|greeting)\b.{0,60}$/,
  askLead:
    /^(then |next,? |first,? |finally,? |and |please )*(ask|asking|inquire)( (the caller|them|him|her|for))?( the following)?( questions?)?( (one at a time|one by one|in order))?\s*[:,-]?$/,
  tellThat:
    /^(then |next,? |finally,? |and |please )*(tell (them|the caller|him|her|the customer)|let (them|the caller|him|her) know|inform (them|the caller)|explain( to (them|the caller))?|say|mention|assure them)( that)? (?!about\b|if\b|whether\b|how\b|why\b|what\b|when\b|where\b|the (process|policy|situation)\b)/,
  askWhether:
    /^(then |next,? |finally,? |first,? |also,? |and |please |before [a-z ]{1,30}, )*(ask|check|confirm|find out|verify|determine|see)( (them|the caller|him|her|the customer|the client|the patient))? (if|whether)\b/,
  askWhat:
    /^(then |next,? |finally,? |first,? |also,? |and |please )*(ask|find out|determine|identify)( (them|the caller|him|her|the customer|the client|the patient))? (?=(what|how|when|where|why|who|which)\b)/,
  collect:
    /^(then |next,? |finally,? |first,? |also,? |and |please |you (must|should|need to) |(before|after|once|when) [a-z ]{1,30}, )*(collect|gather|get|obtain|request|capture|take down|write down|record|take(?! (your|the|a|some|enough|plenty of) (time|moment))|ask( (them|the caller|him|her|the customer|the client|the patient))?( for)?|inquire about)(?! (a|the) message)(?! (them|him|her|the (caller|customer|client|lead)) to (?!(spell|give|share|confirm|provide|tell|describe|explain)))( from (them|the caller))?( the following( information| details)?)?(:|\b)/,
  jottedLead: /^(need(ed)?|needs|required?|info|details|to get|to ask) ?:? ?/,
  collectLead:
    /(may i (have|get)|can i (have|get)|could i (have|get)|i('ll| will)? need|please (provide|share|give|tell)|^(then |next,? |please )*(collect|gather|get|obtain|ask for|request|capture|ask|record)\b).{0,60}$/,
  listSeparator: /,? and |, |; | & | plus |,? as well as | \+ |,? then /,
  generic:
    /^(and|then)$|^((the|their|your|all|some|any|one|a few|only|open-ended|open|short|simple|clear|follow-up|basic|essential|relevant|contact|caller's|customer's|caller|customer|client) )*(details|information|info|context|questions?|consent|permission|requirements|needs|basics)\b(.{0,25})$/,
  itemHead: /^((and|also|for|then|the) |to (describe|explain|share|provide|give|spell|tell us( about)?) )/,
  toCaller: [
    [/\b(they are|they're|(the )?(caller|customer|client|patient|person) is)\b/gi, 'you are'],
    [/\b(they|the (caller|customer|client|patient|person)|them)\b(?!['’])/gi, 'you'],
    [/\b(their|(the )?(caller|customer|client|patient)['’]s)\b/gi, 'your'],
  ],
  toldToCaller: [
    [/\b(they're|they are|(?:the )?(?:caller|customer|client|patient) is)\b/gi, 'you are'],
    [/\b(they|them|(?:the )?(?:caller|customer|client|patient))\b(?!['’])/gi, 'you'],
    [/\b(their|(?:the )?(?:caller|customer|client|patient)['’]s)\b/gi, 'your'],
  ],
  possessive: /^(their|his|her|your|the (caller|customer|client|patient|person)['’]s|the|an?)\s+(?=\S)/i,
  itemTail: /,? (in case|so that|so we|before)\b.*$/,
  alternatives:
    /, ([a-z'-]+ ?){1,2},? or ([a-z'-]+ ?){1,2}[?.]?$|\b(new\b.{0,12}\bor\b.{0,14}\b(returning|existing|current)|(existing|returning|current)\b.{0,12}\bor\b.{0,10}\bnew|(prefer|like)\b.{0,40}\bor\b (?!(not|no)\b))/,
  bareInstruction:
    /^(ask|say|tell|transfer|send|text|take|collect|get|offer|thank|log|let them|let the caller|hang up|end the call|note|spell|repeat|read|confirm|verify)\b/,
  thenWord: /^(then)[,\s]+/,
  manner:
    /^(and |then |always |please |first,? |do not |don't |never |you (must|should) )*(acknowledge|listen|be (?!there)|remain|stay|speak|keep|show|reassure|empathi[sz]e|apologi[sz]e|sympathi[sz]e|greet|thank|wait|pause|use (a|an|the)? ?(\w+ )?(tone|voice|language)|avoid|let (them|the caller) (finish|speak|explain)|do not|don't|never|repeat|spell|read (.{1,20} )?back|confirm (the|their)|summari[sz]e|end the call|hang up|close (the call|warmly)|say (goodbye|hello|thanks)|wrap up|make sure|ensure|proceed|continue|move on|go (to|back)|skip|introduce yourself)\b/,
  direction:
    /^(wait|pause|listen|after|let (them|the caller)|acknowledge|repeat|read back|confirm|once|upon|silence|beat|smile|hold|allow|give (them|the caller) time|in a|warmly|slowly|friendly|calmly|tone)\b/,
  note: /^(then |also,? |please |and )*(log|note|document|write down|make a note|record (the|that|any|in|this)|save|flag|tag|mark)\b/,
  noteThat:
    /^(then |also,? |please |and )*(note|record|write down|log|document|mark)( down)? (that|any|every|everything|all)\b/,
  agentsOwn: /\byour (cool|tone|voice|patience|temper|best|calm)\b/g,
  transfer:
    /^(then |next,? |finally,? |please |immediately |and |offer to |you (must|should|can) )*(transfer|route|forward|connect|escalate|put|patch|hand|redirect|direct|pass)\b(?=.{0,40}\b(call|caller|them|him|her|customer|client|through|over|line|to)\b)/,
  sms: /^(then |next,? |finally,? |please |and |you (must|should|can) )*((send|text)\b(?=.{0,60}\b(text|sms|link|form|message|address|directions|confirmation|them|caller)\b)(?!.{0,40}\b(e-?mail)\b))/,
  takeMessage:
    /^(then |next,? |finally,? |please |and |you (must|should|can) )*(take|record|leave|offer to take) (a |the |their |down a |down the )?(detailed |short |brief )?messages?\b/,
  offerMessage:
    /^(then |instead,? |please )*(offer|propose|suggest)\b.{0,20}\b(take|taking|leave) a message\b/,
  whenTakingMessage: /\b(taking|take) (a|the|down a|their) message\b/,
  askConsent:
    /^(then |first,? |and |please )*(get|obtain|ask( for)?|request|secure|confirm)\b.{0,24}\b(consent|permission)\b/,
  otherConsent:
    /\b(consent|permission) (to|for) (be |being )?(record|shar|call|contact|e-?mail|treat|enter|process|store)/,
  offerText: /^(then |and |instead,? |please )*(offer|propose)\b.{0,20}\b(text|send|sms)\b/,
  noAnswer:
    /\b(no ?one|nobody) (answers|picks up|is available|responds)\b|\b(there is|there's) no answer\b|\btransfer fails\b/,
  agentSpeaks: /^(you|agent|receptionist|assistant|ai|bot|operator|rep)$/,
  callerSpeaks: /^(caller|customer|client|patient|user|visitor|guest)$/,
  requestImperative:
    /^(and |then |now,? |great,? |ok,? |please |just )*(tell me|describe|give me|share|walk me through|spell)\b.{0,30}\b(your|you|you're)\b/,
  messageOffer:
    /\b(can|may|could|shall|should) i\b.{0,20}\btake (a|your|down a) message\b|\bwould you like (to leave|me to take) a message\b|\bwant (to leave|me to take) a message\b/,
  subordinates: /\bthat$/,
  ourSubject: /^(we|i|someone|our team|the team)\b/,
  finiteVerb: /\b(will|is|are|was|has|can|may|opens?|closes?)\b/,
  yesNo:
    /^(and |so |but |ok,? |okay,? |also,? |now,? |great,? |then,? |perfect,? |first,? |just to (be sure|confirm),? )*(do|does|did|are|is|was|were|have|has|had|will|would|can|could|may|shall|should|am|isn't|aren't|don't|doesn't|haven't|any|ok|okay|sound good|right|correct)\b/,
  request:
    /\b(may|can|could|might) (i|we) (please )?(have|get|ask|take|know|grab|start with)\b|\b(can|could|would|will) you (please |kindly |just |quickly )?(tell|give|share|provide|describe|explain|spell|confirm your|let me know|walk)\b|\bwould you mind (sharing|telling|giving|describing)\b|\bdo you mind (sharing|telling|giving)\b/,
  questionWord:
    /(^|[,;:-] )((and|ok|okay|so|but|then|also|great|cool|hey) )*((to|at|in|on|for|by|from|with|of|about) )?(what|what's|which|how|when|where|why|who|whom|whose)\b/,
  more: /\b(anything|something) (else|more)\b(?!.{0,20}\b(message|note|add|know about)\b)|\b(any|other|further|more) (other |further |more )?(questions|concerns)\b|\bcan i help (you )?with anything\b/,
  consent:
    /(\b(permission|consent|agree|authori[sz]e|allow|okay with|ok with|opt in)\b.{0,60}\b(text|sms|texts|text message|texting)\b)|\b(may|can|could) (i|we)\b.{0,20}\b(text you|send you .{0,40}\b(text|sms|text message)|send .{0,40}\b(by|via|as a) (text|sms)|text (it|the|this|that|our|them))|\b(is it|would it be|are you) (ok|okay|alright|all right|fine|comfortable)\b.{0,40}\b(text|sms|texting)\b/,
  textOffer: /\b(would you like|do you want|want|shall|should)\b.{0,40}\b(text|sms|text message)\b/,
  sayYes: /^(please |just |simply )*(say|answer|reply|respond)( with)? "?yes\b/,
  sending:
    /\b(i'm|i am|we're|we are|i'll|i will|i've|i have|we've|we have|i) (now |just |already )?(sending|texting|send|text|sent|texted)\b|\byou (should|will|'ll) (now |soon |shortly |have )*(see|get|receive|received|gotten|be (getting|receiving))\b|\byou'll (now |soon |shortly )*(see|get|receive)\b|\b(it|the (text|link|form|message)) (is|should be|was) (on its way|there|sent)\b/,
  sendingNow:
    /\b(i'm|i am|we're|we are) (now |just )?(sending|texting)\b|\bi('ll| will) (text|send) (you )?.{0,40}\b(now|right away)\b|\b(sending|texting) (it|you|that|the)\b.{0,30}\bnow\b/,
  aboutText:
    /\b(the|this|that) (link|form|text( message)?)\b|\b(fill|filling|complete|completing) it( out| in)?\b/,
  closing: /^(thank|thanks|have a|goodbye|bye|take care|we look forward)\b/,
  textBody: /\b(reply|text|send) stop\b/,
  condition:
    /^(and |but |or |also,? )*(if|when|whenever|in case|unless|otherwise|else|or else|for (new|returning|existing|urgent|all other) |(for|with) [a-z' /-]{3,40}, (?=(immediately |always |please )?(transfer|ask|take|send|offer|tell|say|apologi[sz]e|connect|get|collect|forward|text|put|escalate)\b)|for (?!example\b|instance\b|now\b|more\b|your?\b|us\b|the best\b)[a-z' /-]{3,40}: ?(?=[^ ])|should (they|the caller))\b|^(yes|no|y|n|not sure|unsure)\s*(:|->|→|-|=>)/,
  spokenCondition:
    /^if (you (?!(can't|cannot|don't know|do not know|are (not able|unable)|hear|sense|detect|aren't|are asked|get|reach|already))|(i|we|that|it's ok|there's anything)\b)\b|^(when|whenever) (you(?! (take|are taking|have taken|get|reach))|i|we|would|is|are|do|did|can|should|will)\b|^(should you|unless you)\b/,
  toYou: /^(if|when|whenever|unless|should) you\b/,
  otherwise:
    /^(and |but )*(otherwise|else|or else|if not|in all other cases|in any other case|anything else)\b/,
  yes: /^(if |when )*(they |the caller |caller |he or she |the answer is |answer is |so|customer )*(say |says |said |answers? |reply |replies |respond |responds |with |is )*(")?(yes|y|yeah|yep|sure|accept|accepts|accepted|agree|agrees|agreed|consent|consents|so|interested|ok|positive|affirmative|confirms?|approves?|they do|they are|they have|they did|they would)("|\b)\s*[:,]?$/,
  no: /^(if |when )*(they |the caller |caller |he or she |the answer is |answer is |customer )*(say |says |said |answers? |reply |replies |respond |responds |with |is |would |do |does |did )*(")?(no|n|nope|not|refuses?|refused|decline|declines|declined|don't|doesn't|do not|does not|won't|disagree|disagrees|negative|not interested|they don't|they aren't|they haven't|rather not|prefer not|object)("|\b)(.{0,40})$/,
  unsure: /\b(unsure|not sure|uncertain|don't know|doesn't know|do not know|maybe|undecided|hesitates?)\b/,
  moods: [
    ['frustrated', /\b(frustrated|angry|upset|annoyed|irritated|unhappy|mad|furious)\b/],
    ['urgent', /\b(urgent|emergency|urgency|asap)\b/],
    ['complex', /\b(complex|complicated)\b/],
    ['unclear', /\b(unclear|not clear|isn't clear|confusing|don't understand|didn't understand)\b/],
    ['new', /\b(new (caller|customer|client|patient|lead|visitor)s?|first[- ]time|(is|are) new)\b/],
    ['returning', /\b(returning\b|(existing|repeat|current) (caller|customer|client|patient)s?\b)/],
    ['relevant', /\b(relevant|applicable|appropriate|needed|necessary|a deadline|optional)\b/],
  ],
  relevance: /\bif (relevant|applicable|appropriate|needed|necessary|any)\b/,
  example: /(\be\.?g\.?|\bfor example|\bfor instance|\bsuch as|\bex\.)\s*[,:]?\s*/,
  anyCompany: /^(company|business|organi[sz]ation)$/,
  pause: /^(wait|pause)\b/,
  negation: /\b(no|not|never|without)\b|n't\b/,
  callersWord: /^(yes|no|stop)\b/,
  sayVerb: /\b(say|saying|ask|asking|with)$/,
  governs: /\b(they|to)$/,
  joins: /(?:,? and(?: then)?|, then),? (?=\p{L})/giu,
  blankFiller: /^(please )?(enter|insert|add|your|fill in|type|put|specify|the|their)\s+/,
  slots: {
    email: { label: 'email address', pattern: /\b(e-?mail)\b/ },
    phone: {
      label: 'phone number',
      pattern:
        /\b((tele)?phone|cell|mobile|callback|call-back|contact) ?(number|#)|\bnumber\b.{0,30}\b(reach|call|contact|text|send)|\bnumber\b(?=.{0,20}\b(best|you)\b)|\bphone\b(?! (call|system|plan))|\bwhat number\b|\bbest number\b|^number$/,
    },
    role: {
      label: 'role',
      pattern: /\b(your|their|his|her) (role|title|position|job)\b|\bjob title\b|^role$|\bwhat do you do\b/,
    },
    source: {
      label: 'how they heard of us',
      pattern: /\bhear(d)? (about|of)\b|\breferr(al|ed)\b|\bfind us\b|\bfound us\b/,
    },
    headcount: {
      label: 'number of employees',
      pattern: /\bhow many (employees|people|staff)\b|\bnumber of employees\b|\b(company|team) size\b/,
    },
    budget: {
      label: 'budget',
      pattern:
        /^(?!(and |so )?(when|who|quand|qui)\b).{0,80}\bbudget\b|\bprice range\b|\bhow much\b.{0,30}\bspend\b/,
    },
    timeline: { label: 'timeline', pattern: /\b(timeline|time ?frame|deadline|how soon|by when)\b/ },
    'preferred-time': {
      label: 'preferred time',
      pattern:
        /\b(prefer(red)?|best|good|convenient|ideal) (day|date|time|slot|appointment|callback time|time slot|days|times)\b|\b(time|day|when)\b.{0,30}\b(work|works|suit|suits|best|convenient|prefer|come in)\b|\bavailability\b|\bwhen (do|would|are) you (want|like|need|free|available|able)\b|\b(date and time|day and time)\b/,
    },
    company: {
      label: 'company',
      pattern:
        /\b(company|business|organi[sz]ation|firm)( name)?\b.{0,30}\b(work|calling|with|from|called|name)\b|\b(company|business|organi[sz]ation)('s)? name\b|\bname of (your|the|their) (company|business)\b|^(company|business|organi[sz]ation)$|\bwhere do you work\b|\bwhich company\b|\bwhat company\b/,
    },
    name: {
      label: 'name',
      pattern:
        /\b((full|first|last|your|their|his|her|caller's|customer's|the|a) )*(?<!\b(?!(caller|customer|client|patient|person)['’])[a-z]+['’]s? )names?\b(?! of)|^(.{0,20} )?(first|last)$|\bwho am i (speaking|talking)\b|\bwho('s| is) calling\b/,
    },
    message: {
      label: 'message',
      pattern:
        /\bmessage\b(?!.{0,20}\b(text|sms)\b)|\bpass (on|along)\b|\blet the team know\b|\bwhat (would|should).{0,20}\b(tell|relay)\b/,
    },
    reason: {
      label: 'reason for the call',
      pattern:
        /\b(reason|purpose|nature)\b|\b(description|summary|overview|details)\b.{0,40}\b(need|needs|issue|problem|request|want|call|project|matter)\b|\bwhat (do|are|can|is|'s|brings)\b.{0,30}\b(need|help|looking for|calling about|you in|this about|regarding|going on|the (issue|problem|matter))\b|\bhow (can|may) (i|we) help\b|\b(issue|problem|concern)\b|\bwhat they need\b|\bwhy (they|you)('re| are)? call(ing)?\b/,
    },
    address: {
      label: 'address',
      pattern:
        /\b(street |mailing |home |service |civic )?address\b|\bwhere are you located\b|\bpostal code\b|\bzip code\b/,
    },
    date: {
      label: 'date',
      pattern: /\b(date of birth|birth ?date|what date|which date|what day|which day|^date$)\b/,
    },
  },
  facts: {
    company:
      /^((your|the|our) )?(company|business|organi[sz]ation|firm|clinic|practice|office|store|shop|agency|restaurant|salon|studio)('s)?( name)?$|^name of (your|the|our) (company|business|clinic|store|organi[sz]ation)$/,
    hours: /\b(hours|opening times?|business hours)\b/,
    address: /\b((full |street |business |office |civic |our |your )*address|location)\b/,
    landmark: /\b(landmark|cross street|nearby)\b/,
    parking: /\bparking\b/,
    access: /\b(entrance|door codes?|access|buzzer|elevator|suite)\b/,
    website: /\b(website|web site|url|site)\b/,
    'business-phone': /\b(our|business|office|company|main) (phone|number|telephone)\b|\bmain line\b/,
    'business-email': /\b(our|business|office|company|support) e-?mail\b/,
    'response-time': /\b(response time|time ?frame|turnaround|timeframe|delay)\b/,
    agent: /\b(agent|assistant|receptionist|your) name\b|^agent$/,
    services: /\b(services?|products?)\b/,
  },
  neutral: [
    [/\b(objectives?|goals?)\b/, 'your goals'],
    [/\b(process|topic|task|need|issue|problem|request|service|product)\b/, 'that'],
  ],
  callersOwn: /\b(provided|given|their|caller('s)?|customer('s)?|client('s)?|collected|confirmed|caller)\b/,
};
