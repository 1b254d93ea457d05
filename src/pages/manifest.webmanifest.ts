import type { APIRoute } from 'astro';
import { href } from '../components/href.ts';

/** So that the site can be put on the home screen. */
export const GET: APIRoute = () =>
  Response.json({
    name: '学时尺',
    short_name: '学时尺',
    description: '对照五地继续教育学时规定，在本机测算学时。',
    lang: 'zh-Hans-CN',
    start_url: href('/'),
    scope: href('/'),
    display: 'standalone',
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    icons: [{ src: href('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' }],
  });
