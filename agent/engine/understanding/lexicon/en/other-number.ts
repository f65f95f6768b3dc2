import type { OtherNumberWords } from '../other-number.ts';

const PHONE = '(?:phone number|cell number|cell phone|mobile phone|cellphone|cell|mobile|number|phone|line)';
const MINE =
  '(?:cell phone|mobile phone|cellphone|cell|mobile|personal (?:phone|cell|number)|iphone|smartphone)';
const PERSON =
  '(?:wife|husband|partner|spouse|son|daughter|mom|mum|mother|dad|father|brother|sister|girlfriend|boyfriend|friend|roommate|assistant|secretary|boss|colleague|coworker|neighbou?r|kid|kids|parents)';
const NOT_TEXTED = `(?:land ?line|home (?:phone|number|line)|house (?:phone|number|line)|(?:work|office|business|shop|store|company|desk) (?:phone|number|line)|fax(?: machine| number| line)?|pay ?phone|fixed line|old (?:${PHONE})|${PERSON} s(?: ${PHONE})?)`;

export const otherNumberEn: OtherNumberWords = {
  other: [
    `(?:another|other|different|new|second|alternate|alternative|separate) (?:(?:cell|mobile|phone|personal|work) )?(?:${PHONE}|one)`,
    `(?:to|on|at|use|text|try|for|not this one but) (?:the|my) other(?: one)?`,
    `(?:send|text|forward|message|shoot)(?: (?:it|that|this|them|the (?:text|link|map|form|forms|message|address|directions)))?(?: over)?(?: to)? (?:my|our|her|his) ${PERSON}(?: s)?`,
    `(?:to|on|at|use|try|is|have) (?:my|our|her|his|a|the) (?:[a-z]+ )?${PERSON} s(?: ${PHONE})?`,
    `(?:to|on|at|use|text|try|message|call) my (?:${MINE}|work (?:phone|cell|number)|home (?:phone|number)) (?:number )?(?:instead|rather|though)`,
    `(?:no|nope|nah|not|instead|rather|but)(?: (?:please|thanks|thank you|just|can you|could you|you can|i would prefer|i would rather))* (?:use|text|try|message|send (?:it |that |this |the (?:text|link) )?(?:to|on|at)|to|on|at) my ${MINE}`,
    `(?:can|could|may|should|shall|would) i (?:please )?(?:give|leave) you (?:a|my|the|another|one) ?(?:[a-z]+ )?(?:${PHONE}|one)`,
    `(?:let me|i will|i can|i would like to|i want to|i need to|i would rather|i should) (?:just )?(?:give|leave) you (?:a|my|the|another) (?:[a-z]+ )?(?:${PHONE}|one)`,
    `(?:can|could|would) (?:you|i|we) (?:please )?(?:use|text|send it to|change) (?:a|the|my|that|this) (?:${PHONE})(?: number)? instead`,
  ],
  unfit: [
    `not (?:to |at |on |for |with )?(?:this|that|the same|my|the) (?:${PHONE}|one)`,
    `(?:do not|please do not|not) (?:use|text|send it to|send to|try|message) (?:this|that) (?:${PHONE}|one)`,
    `(?:that|this|it|number|one) is (?:just |only |actually |really |still |probably )*(?:a|an|my|the|our|her|his|their) ${NOT_TEXTED}`,
    `(?:a|my|the|our|from) land ?line|it is land ?line|^(?:no )?land ?line`,
    `(?:that|this|it|number) is not (?:even |really |actually )?(?:my|mine|the right|a good|the best|a cell|a mobile|a real|the number|the one|the correct)(?: ${PHONE}| one)?`,
    `(?:wrong|incorrect|outdated) (?:${PHONE}|one)|(?:my|that) old (?:${PHONE}|one)`,
    `(?:number|phone|cell|it) (?:has |have |is |was )?(?:changed|disconnected|out of service|no longer (?:works|in service|mine|valid)|not (?:working|in service|valid))`,
    `i (?:have |just |have just |have recently |recently )*(?:changed|switched) (?:my |to a )?(?:new |different )?(?:${PHONE}|numbers|phones|carriers)`,
    `(?:calling|phoning|talking|speaking|call|ringing)(?: you)?(?: to you)? (?:from|on) (?:a|an|my|the|our|somebody|someone|some) ?(?:[a-z]+ )?(?:${NOT_TEXTED}|work|office|phone that is not mine|(?:else )?s phone)`,
    `(?:somebody|someone) else s(?: ${PHONE})?|borrowed (?:${PHONE})|(?:that|this|it) is (?:my|her|his|our) ${PERSON} s`,
    `(?:this|that|it|the number) (?:phone |number |one |line )?(?:can not|does not|will not) (?:get|receive|take|accept|do|support) (?:text messages|texts|messages|text|sms)`,
  ],
  not: [
    '(?:is|it is) (?:all )?mine now|i have (?:got )?(?:it|that one|that phone) now',
    `(?:is there|are there|do you (?:guys )?have|have you got|what is|you have|any) (?:any |an |a |the |your )?(?:another|other|different) (?:${PHONE}|one)`,
    `(?:only|just) (?:have|own|got|use) (?:a|the|my|this) ?(?:land ?line|home phone|house phone|one|${PHONE})`,
    `(?:do not|never) (?:have|own|use|got|carry) (?:a|any|an|no)? ?(?:other |another )?(?:${PHONE}|one)`,
    `(?:no|not any|without a) (?:other )?(?:cell phone|cellphone|cell|mobile)`,
    `only (?:number|phone|one) i have`,
    '(?:too|also|as well)$',
    '(?:so|then) no(?: thanks| thank you)?$',
  ],
  wrong: [
    '^(?:no|nope|nah|wrong|incorrect|no no)$',
    '(?:that|this|it) is (?:wrong|incorrect|not (?:it|right|correct|what i said|the number|my number))',
    '(?:you|it) (?:got|have|heard|is) (?:it|that|the number|me)? ?wrong',
    'not (?:right|correct|quite|what i said|the number i (?:said|gave))',
    '(?:misheard|mistake|wrong (?:number|digit|digits))',
  ],
};
