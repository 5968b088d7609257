import type { Feature } from 'write-excel-file/universal';
import { sanitizeTextContent } from 'write-excel-file/utility';
import type { Sheet } from './sheet.ts';

/** Margins in inches: 12 mm at the sides, 9 above, 14 below for the foot line. */
const margins = { left: 0.47, right: 0.47, top: 0.36, bottom: 0.55, header: 0.2, footer: 0.25 };

/**
 * What the writing library leaves out of a printed sheet: as wide as the paper and as many pages as it takes, heading rows
 * on every page, a foot line with page numbers (ECMA-376, `pageSetUpPr`, `pageSetup`, `headerFooter`, `_xlnm.Print_Titles`).
 */
export function printSetup(sheets: readonly Sheet[]): Feature<Blob> {
  const printed = (at: number) => sheets[at]?.print;
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transformElementAttributes: (tag, attributes, _index, _options, { sheetIndex }) => {
            if (tag === 'pageMargins') return margins;
            if (tag === 'pageSetup')
              return { ...attributes, fitToWidth: printed(sheetIndex)?.wide ?? 1, fitToHeight: 0 };
            return attributes;
          },
          transform: (xml, _options, { sheetIndex }) => {
            const fit = xml.replace(
              /(<worksheet[^>]*>)/,
              '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
            );
            const footer = printed(sheetIndex)?.footer;
            if (footer === undefined) return fit;
            const line = sanitizeTextContent(`&L&8${footer.replaceAll('&', '&&')}&R&8หน้า &P / &N`);
            return fit.replace(
              /(<pageSetup[^>]*\/>)/,
              `$1<headerFooter><oddFooter>${line}</oddFooter></headerFooter>`,
            );
          },
        },
        'xl/workbook.xml': {
          transform: (xml) => {
            const names = sheets.flatMap(({ name, print }, at) => {
              if (!print?.titles) return [];
              const quoted = sanitizeTextContent(`'${name.replaceAll("'", "''")}'`);
              const [from, to] = print.titles;
              return [
                `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${quoted}!$${from}:$${to}</definedName>`,
              ];
            });
            if (names.length === 0) return xml;
            return xml.replace(
              /<definedNames\s*\/>|<definedNames>\s*<\/definedNames>/,
              `<definedNames>${names.join('')}</definedNames>`,
            );
          },
        },
      },
    },
  };
}
