// The page for a coach, in one file. Its words, its letters and what it opens all stand in it; it asks nothing of any
// network.

import { mount } from 'svelte';
import '../../shared/base.css';
import '../../shared/tokens.css';
import './fonts.css';
import Page from './Page.svelte';

const dark = matchMedia('(prefers-color-scheme: dark)');
const follow = () => (document.documentElement.dataset['appearance'] = dark.matches ? 'dark' : 'light');
dark.addEventListener('change', follow);
follow();

const target = document.getElementById('app');
if (target) mount(Page, { target });
