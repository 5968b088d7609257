// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import * as classifier from '../../../lib/framework/classify.ts';
import { emptyProfile, type Profile } from '../../../lib/idp/profile.ts';
import { dayLengthFrom } from './day-length.tsx';
import { ProfileFields } from './profile-fields.tsx';

afterEach(cleanup);

function start() {
  const now = { profile: emptyProfile };
  function Wired() {
    const [profile, setProfile] = useState<Profile>(emptyProfile);
    now.profile = profile;
    return (
      <ProfileFields
        profile={profile}
        onChange={setProfile}
        classifier={classifier}
        years={[2569]}
        locale="th"
      />
    );
  }
  render(<Wired />);
  const field = screen.getByRole('combobox', { name: 'ตำแหน่ง' });
  const type = (value: string) => fireEvent.input(field, { target: { value } });
  return { now, field, type };
}

describe('the position', () => {
  it('is offered from the plan’s table and taken with arrows and Enter', async () => {
    const { now, field, type } = start();
    type('นักวิเคราะห์นโย');
    await screen.findByRole('option', { name: /นักวิเคราะห์นโยบายและแผน/ });
    fireEvent.keyDown(field, { code: 'ArrowDown' });
    await waitFor(() => expect(field.getAttribute('aria-activedescendant')).toMatch(/-0$/));
    fireEvent.keyDown(field, { code: 'Enter' });
    await waitFor(() => expect(now.profile.position).toBe('นักวิเคราะห์นโยบายและแผน'));
    expect(now.profile.missionGroup).toBe('A');
    expect(now.profile.classifiedBy).toBe('table');
    expect(now.profile.classifiedBecause).toContain('บทที่ 4');
  });

  it('stays as it is written when a level stands behind it, and is classified all the same', async () => {
    const { now, field, type } = start();
    type('นักวิเคราะห์นโยบายและแผนชำนาญการ');
    fireEvent.blur(field);
    await waitFor(() => expect(now.profile.missionGroup).toBe('A'));
    expect(now.profile.position).toBe('นักวิเคราะห์นโยบายและแผนชำนาญการ');
  });

  it('is classified once the table is there, though the field was left before', async () => {
    const now = { profile: emptyProfile };
    function Late({ table }: { table: typeof classifier | null }) {
      const [profile, setProfile] = useState<Profile>(emptyProfile);
      now.profile = profile;
      return (
        <ProfileFields
          profile={profile}
          onChange={setProfile}
          classifier={table}
          years={[2569]}
          locale="th"
        />
      );
    }
    const { rerender } = render(<Late table={null} />);
    const field = screen.getByRole('combobox', { name: 'ตำแหน่ง' });
    fireEvent.input(field, { target: { value: 'นักพัฒนาสังคม' } });
    fireEvent.blur(field);
    rerender(<Late table={classifier} />);
    await waitFor(() => expect(now.profile.missionGroup).toBe('S'));
  });

  it('asks which row it is when the plan has the name twice, and guesses nothing', async () => {
    const { now, field, type } = start();
    type('นักวิชาการเงินและบัญชี');
    fireEvent.blur(field);
    const rows = await screen.findAllByRole('radio');
    expect(rows).toHaveLength(2);
    expect(now.profile.missionGroup).toBeNull();
    fireEvent.click(rows[0] as HTMLElement);
    await waitFor(() => expect(now.profile.missionGroup).not.toBeNull());
  });

  it('loses a group that another position gave, but not one that the learner chose', async () => {
    const { now, field, type } = start();
    type('นักบัญชี');
    fireEvent.blur(field);
    await waitFor(() => expect(now.profile.missionGroup).toBe('A'));
    type('ตำแหน่งที่แผนไม่มี');
    fireEvent.blur(field);
    await waitFor(() => expect(now.profile.missionGroup).toBeNull());
    fireEvent.change(screen.getByLabelText('กลุ่มภารกิจของคุณ'), { target: { value: 'S' } });
    await waitFor(() => expect(now.profile.classifiedBy).toBe('learner'));
    type('อีกตำแหน่งที่แผนไม่มี');
    fireEvent.blur(field);
    await waitFor(() => expect(now.profile.position).toBe('อีกตำแหน่งที่แผนไม่มี'));
    expect(now.profile.missionGroup).toBe('S');
  });

  it('is decided by the plan’s two questions when the work is mixed, and the answer is kept', async () => {
    const { now } = start();
    fireEvent.click(screen.getByRole('button', { name: 'งานของคุณอยู่หลายกลุ่มหรือไม่' }));
    fireEvent.input(await screen.findByLabelText(/นโยบายและวิชาการ ร้อยละ/), { target: { value: '50' } });
    fireEvent.input(screen.getByLabelText(/บริการ ร้อยละ/), { target: { value: '50' } });
    const career = await screen.findByLabelText(/ความก้าวหน้าของคุณ/);
    fireEvent.click(screen.getByRole('button', { name: 'ใช้คำตอบนี้' }));
    expect(now.profile.missionGroup).toBeNull();
    fireEvent.change(career, { target: { value: 'S' } });
    await waitFor(() => expect((career as HTMLSelectElement).value).toBe('S'));
    fireEvent.click(screen.getByRole('button', { name: 'ใช้คำตอบนี้' }));
    await waitFor(() => expect(now.profile.missionGroup).toBe('S'));
    expect(now.profile.classifiedBy).toBe('questions');
    expect(now.profile.classifiedBecause).toContain('A 50%');
  });

  it('is not decided by shares that are more than the whole', async () => {
    const { now } = start();
    fireEvent.click(screen.getByRole('button', { name: 'งานของคุณอยู่หลายกลุ่มหรือไม่' }));
    fireEvent.input(await screen.findByLabelText(/นโยบายและวิชาการ ร้อยละ/), { target: { value: '90' } });
    fireEvent.input(screen.getByLabelText(/บริการ ร้อยละ/), { target: { value: '80' } });
    fireEvent.click(screen.getByRole('button', { name: 'ใช้คำตอบนี้' }));
    expect((await screen.findByRole('alert')).textContent).toContain('ไม่เกินร้อยละ 100');
    expect(now.profile.missionGroup).toBeNull();
  });
});

describe('hours in a day', () => {
  it('are from 1 to 24, Thai digits and a comma understood', () => {
    expect(dayLengthFrom('๖')).toBe(6);
    expect(dayLengthFrom(' 7,5 ')).toBe(7.5);
    for (const bad of ['', '0', '0.5', '25', 'หก', '6h']) expect(dayLengthFrom(bad)).toBeNull();
  });
});
