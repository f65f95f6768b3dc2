import type { ConsentObject } from '../consent-object.ts';

export const consentObjectEn: ConsentObject = {
  verbs: 'text send',
  nouns:
    'a an the by via your that this of get any through over in per no one every another some my quick little link',
  whom: 'me us',
  what: 'it that this these them em one everything all both',
  towards: 'to',
  here: 'me my this that the it here same both mine our number us both text phone cell mobile be',
  between:
    'text send over through along away on off out up please now right here there just straight directly back again first too also so and then to immediately asap for is works would will should was might s sounds messages message ok okay fine good great best better perfect easier easiest thanks thank cheers yes yeah sure anytime whenever at in with when because cause as i we but or whatever what not though dear sweetie honey hon love sir mate buddy man hun via by ma away if sounds may can you do go any',
  determiners: 'the a an that this your my any some our those these his her their another',
  adjectives:
    'little quick booking whole same text confirmation web page direct new short uh um damn bloody map intake address right actual said online cell mobile phone work own',
  things:
    'link links text texts texting message messages msg sms form forms info information details directions address map paperwork confirmation stuff thing things number phone cell mobile cellphone handset iphone line one url site page calendar location pin itinerary document documents pdf questionnaire code website way moment minute second sec hour day time fastest easiest best simplest truck other',
};
