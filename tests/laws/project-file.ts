import { zipSync } from 'fflate'

export const guid = (n: number) => `3f2504e0-4f89-11d3-9a0c-${String(n).padStart(12, '0')}`

/** A packed project: what describes it, and its texts by their names. */
export function projectFile(qde: string, texts: Readonly<Record<string, string>> = {}): Uint8Array {
  const files = {
    'project.qde': qde,
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [`sources/${name}`, text])),
  }
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])),
  )
}

/**
 * An invented project as tools write it: a group that is no code, two users, texts in files and inline, codes on marked texts and on a whole source, a letter outside the
 * basic plane before a marked text, a picture with a code on a place of it, and a note.
 */
export const PROJECT = `<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="urn:QDA-XML:project:1.0" name="Nights" origin="A Tool 12">
<Users><User guid="${guid(1)}" name="Ann"/><User guid="{${guid(2)}}" name="Bo"/></Users>
<CodeBook><Codes>
<Code guid="${guid(11)}" name="Ward" isCodable="false">
  <Code guid="${guid(12)}" name="Noise &amp; light" isCodable="true"><Description>What keeps people awake.</Description></Code>
  <Code guid="${guid(13)}" name="Few at night" isCodable="true"/>
</Code>
<Code guid="${guid(14)}" name="Good quality" isCodable="true"/>
</Codes></CodeBook>
<Variables><Variable guid="${guid(21)}" name="Authors" typeOfVariable="Text"/><Variable guid="${guid(22)}" name="Year" typeOfVariable="Integer"/><Variable guid="${guid(23)}" name="Hospital" typeOfVariable="Text"/></Variables>
<Sources>
<TextSource guid="${guid(31)}" name="A quiet ward.docx" plainTextPath="internal://${guid(31)}.txt" richTextPath="internal://${guid(31)}.docx">
  <PlainTextSelection guid="${guid(41)}" name="x" startPosition="3" endPosition="18">
    <Coding guid="${guid(51)}" creatingUser="${guid(1)}"><CodeRef targetGUID="${guid(12)}"/></Coding>
    <Coding guid="${guid(52)}" creatingUser="${guid(2)}"><CodeRef targetGUID="${guid(12)}"/><NoteRef targetGUID="${guid(61)}"/></Coding>
  </PlainTextSelection>
  <PlainTextSelection guid="${guid(42)}" startPosition="19" endPosition="34" creatingUser="${guid(1)}">
    <Coding guid="${guid(53)}"><CodeRef targetGUID="${guid(13)}"/></Coding>
  </PlainTextSelection>
  <PlainTextSelection guid="${guid(43)}" startPosition="30" endPosition="900"><Coding guid="${guid(54)}" creatingUser="${guid(1)}"><CodeRef targetGUID="${guid(13)}"/></Coding></PlainTextSelection>
  <Coding guid="${guid(55)}" creatingUser="${guid(1)}"><CodeRef targetGUID="${guid(14)}"/></Coding>
  <VariableValue><VariableRef targetGUID="${guid(21)}"/><TextValue>Vega, Ana; de la Cruz, Eva</TextValue></VariableValue>
  <VariableValue><VariableRef targetGUID="${guid(22)}"/><IntegerValue>1975</IntegerValue></VariableValue>
  <VariableValue><VariableRef targetGUID="${guid(23)}"/><TextValue>North</TextValue></VariableValue>
</TextSource>
<TextSource guid="${guid(32)}" name="Memory"><PlainTextContent>Lamps &amp; alarms &#128276; all night</PlainTextContent>
  <PlainTextSelection guid="${guid(44)}" startPosition="8" endPosition="16"><Coding guid="${guid(56)}" creatingUser="${guid(2)}"><CodeRef targetGUID="${guid(12)}"/></Coding></PlainTextSelection>
</TextSource>
<PictureSource guid="${guid(33)}" name="Corridor.png" path="internal://${guid(33)}.png">
  <PictureSelection guid="${guid(45)}" firstX="0" firstY="0" secondX="9" secondY="9"><Coding guid="${guid(57)}" creatingUser="${guid(2)}"><CodeRef targetGUID="${guid(12)}"/></Coding></PictureSelection>
</PictureSource>
</Sources>
<Notes><Note guid="${guid(61)}" name="m"><PlainTextContent>State: present
Direction: hinders</PlainTextContent></Note><Note guid="${guid(62)}"><PlainTextContent>To do</PlainTextContent></Note></Notes>
</Project>`

/** Two letters outside the basic plane and a blank, then the two texts that are marked. */
export const TEXTS = { [`${guid(31)}.txt`]: '😀😀 Noise all night; nobody to call.\r\n' }
