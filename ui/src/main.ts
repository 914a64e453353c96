import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '@fontsource-variable/literata/wght.css';
import { mount } from 'svelte';
import App from './App.svelte';
import './shared/tokens.css';
import './shared/base.css';

// What comes in later can give nothing to every object at once. Here and not by the window (`freezePrototype`), which
// freezes before modules load: d3 could not give its own objects a `toString` then.
Object.freeze(Object.prototype);

const target = document.getElementById('app');
if (target) mount(App, { target });
