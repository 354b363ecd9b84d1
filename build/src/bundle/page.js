'use strict';
(() => {
  const search = document.getElementById('search');
  const found = document.getElementById('found');
  search.parentElement.hidden = false;
  const articles = [...document.querySelectorAll('article')];
  const links = new Map([...document.querySelectorAll('nav li a')].map((link) => [link.hash.slice(1), link]));
  const filter = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const article of articles) {
      const shown = words.every((word) => article.dataset.words.includes(word));
      article.hidden = !shown;
      count += shown;
      const link = links.get(article.id);
      if (link) link.parentElement.hidden = !shown;
    }
    for (const heading of document.querySelectorAll('nav h2')) {
      heading.hidden = !heading.nextElementSibling.querySelector('li:not([hidden])');
    }
    for (const service of document.querySelectorAll('nav details')) {
      const some = service.querySelector('li:not([hidden])') !== null;
      service.hidden = words.length > 0 && !some;
      if (words.length > 0) service.open = some;
    }
    for (const service of document.querySelectorAll('main section')) {
      service.hidden = service.querySelector('article:not([hidden])') === null;
    }
    found.textContent = words.length === 0 ? '' : count + ' found';
  };
  search.addEventListener('input', filter);
  document.addEventListener('keydown', (event) => {
    if (event.key === '/' && document.activeElement !== search) {
      event.preventDefault();
      search.focus();
    }
    if (event.key === 'Escape' && document.activeElement === search) {
      search.value = '';
      filter();
    }
  });
})();
