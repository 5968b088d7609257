/** Words that browsers' dictionaries cut in two where a line ends; they are kept whole. */
const glossary = /(ธรรมาภิบาล|แดชบอร์ด|ตัวชี้วัด|ผู้บังคับบัญชา|วันทำการ|ผู้บริหาร)/;

/** A text in which the glossary's words are never broken. */
export function WholeWords({ text }: { text: string }) {
  return (
    <>
      {text.split(glossary).map((part, at) =>
        at % 2 === 1 ? (
          <span key={`${at}${part}`} class="nw">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}
