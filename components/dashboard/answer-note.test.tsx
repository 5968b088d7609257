// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { uuid } from '../../lib/idp/entry.fixture.ts';
import { sampleAnswer } from '../../lib/idp/year/years.fixture.ts';
import { AnswerNote, type AnswerNoteProps } from './answer-note.tsx';

afterEach(cleanup);

const show = (over: Partial<AnswerNoteProps> = {}) => {
  const answer = sampleAnswer({ acknowledgedOn: '2025-10-20' });
  const items = [uuid(0x99), uuid(0x100)];
  render(<AnswerNote answer={answer} stands told="unsigned" items={items} locale="th" {...over} />);
  return screen.getByRole('region', { name: 'คำตอบของผู้บังคับบัญชา IDP1' }).textContent ?? '';
};

describe('a supervisor’s answer', () => {
  it('is shown as the supervisor’s own, each suggestion under its item', () => {
    const said = show();
    for (const part of ['สมศรี หัวหน้าดี', 'ผู้อำนวยการกลุ่ม', 'เห็นชอบ', 'ลำดับ 2', 'ขอให้ทำให้เสร็จ'])
      expect(said).toContain(part);
    expect(said).toMatch(/รับทราบ IDP1 เมื่อ 20\sต.ค.\s2568/);
    expect(said).not.toContain('ฉบับก่อนหน้า');
  });

  it('says that it is of an earlier version, and of an item that is gone', () => {
    const said = show({ stands: false, items: [] });
    expect(said).toContain('ตอบต่อฉบับก่อนหน้า');
    expect(said).toContain('รายการที่ไม่อยู่ในแผนแล้ว');
  });

  it('never calls an unsigned one unchanged, nor one that was altered the supervisor’s', () => {
    expect(show()).toContain('บอกไม่ได้ว่าถูกแก้หรือไม่');
    cleanup();
    expect(show({ told: 'unchanged' })).toContain('ไม่ถูกแก้ตั้งแต่ลงลายเซ็น');
    cleanup();
    const altered = show({ told: 'altered' });
    expect(altered).toContain('ถูกแก้หลังลงลายเซ็น');
    expect(altered).not.toContain('ไม่ถูกแก้ตั้งแต่');
  });

  it('tells an answer without acknowledgement from one with it', () => {
    const said = show({ answer: sampleAnswer({ acknowledgedOn: null }) });
    expect(said).toContain('ยังไม่ได้รับทราบ');
  });
});
