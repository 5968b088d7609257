import type { ExtraMember } from '../../exchange/package/write-package.ts';
import type { Everything } from '../../idp/merge.ts';

/**
 * What goes along in a package of a fiscal year (B.E.) for people to open: the workbook, and the two forms once the year has a
 * plan. `records` are those of the package, so what the learner leaves out is in none of them.
 */
export async function packageExtras(
  records: Everything,
  fiscalYear: number,
  madeAt: string,
): Promise<ExtraMember[]> {
  const [{ filledForm, workbookSheets }, { formSheet }, { writeXlsx }] = await Promise.all([
    import('../../exchange/workbook/workbook.ts'),
    import('../../exchange/xlsx/form-sheet.ts'),
    import('../../exchange/xlsx/write-xlsx.ts'),
  ]);
  const workbook = await writeXlsx(await workbookSheets(records, fiscalYear, madeAt));
  const planned = records.plans.some((plan) => plan.fiscalYear === fiscalYear);
  const forms = (planned ? (['IDP1', 'IDP2'] as const) : []).map(async (form) => ({
    name: `${form.toLowerCase()}.xlsx`,
    bytes: await writeXlsx([formSheet(await filledForm(records, form, fiscalYear, madeAt))]),
  }));
  return [{ name: 'workbook.xlsx', bytes: workbook }, ...(await Promise.all(forms))];
}
