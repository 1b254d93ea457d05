import type { Detail } from './form.ts';

/** What several forms ask of a person and their unit. */
export const name: Detail = { id: 'name', name: '姓名' };
export const sex: Detail = { id: 'sex', name: '性别', kind: 'choice', options: ['男', '女'] };
export const birth: Detail = { id: 'birth', name: '出生年月' };
export const politics: Detail = { id: 'politics', name: '政治面貌' };
export const idNumber: Detail = { id: 'idNumber', name: '身份证号码', kind: 'secret' };
export const schooling: Detail = { id: 'schooling', name: '学历' };
export const unit: Detail = { id: 'unit', name: '工作单位' };
export const post: Detail = { id: 'post', name: '工作岗位' };
export const title: Detail = { id: 'title', name: '现任职称' };
