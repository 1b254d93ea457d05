import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type Entry, ics } from '../../src/documents/ics.ts';

const entry: Entry = {
  uid: 'luojiang-verification-window-to-2019@xueshi',
  day: '2020-02-29',
  title: '福建泉州洛江验证截止',
  description:
    '2019年度学时：当年的学时，次年2月底前由单位报花名册，再按预约时间验证。\n依据：福建泉州洛江泉洛政人社[2017]27号 二·（一）；一、二\\三',
  place: '区人社局,2楼;窗口',
  remind: [30, 1, 0],
};

const text = async (entries: Entry[]) => await ics('福建泉州洛江继续教育期限', entries).text();
const read = (written: string) => new ICAL.Component(ICAL.parse(written));

describe('a calendar file', async () => {
  const written = await text([entry, { ...entry, uid: 'another@xueshi', day: '2020-12-31', remind: [] }]);
  const calendar = read(written);
  const [first, second] = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));

  it('is read by another library, with every word', () => {
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(first?.summary).toBe(entry.title);
    expect(first?.description).toBe(entry.description);
    expect(first?.location).toBe(entry.place);
    expect(first?.uid).toBe(entry.uid);
    expect(second?.uid).toBe('another@xueshi');
  });

  it('has whole days, also over a leap day and the turn of the year', () => {
    expect([first?.startDate.toString(), first?.endDate.toString()]).toEqual(['2020-02-29', '2020-03-01']);
    expect([second?.startDate.toString(), second?.endDate.toString()]).toEqual(['2020-12-31', '2021-01-01']);
    expect(first?.startDate.isDate).toBe(true);
  });

  it('reminds at nine in the morning, so many days before', () => {
    const alarms = first?.component.getAllSubcomponents('valarm') ?? [];
    const moments = alarms.map((alarm) => {
      const before = alarm.getFirstPropertyValue('trigger') as ICAL.Duration;
      const start = ICAL.Time.fromDateTimeString('2020-02-29T00:00:00');
      start.addDuration(before);
      return start.toString();
    });
    expect(moments).toEqual(['2020-01-30T09:00:00', '2020-02-28T09:00:00', '2020-02-29T09:00:00']);
    expect(alarms.map((alarm) => alarm.getFirstPropertyValue('action'))).toEqual([
      'DISPLAY',
      'DISPLAY',
      'DISPLAY',
    ]);
    expect(second?.component.getAllSubcomponents('valarm')).toEqual([]);
  });

  it('keeps to the form: lines of at most 75 bytes, no empty parts of a duration', () => {
    const lines = written.split('\r\n');
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
    expect(written).not.toMatch(/[^\r]\n/);
    expect(lines.filter((line) => /^TRIGGER.*T$/.test(line))).toEqual([]);
    expect(written.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('is the same each time but for the moment it was made', async () => {
    const without = (file: string) => file.replace(/^DTSTAMP.*$/gm, '');
    expect(without(await text([entry]))).toBe(without(await text([entry])));
  });
});
