// Makes elements: scripts never write markup of their own.
/**
 * @param {string} name
 * @param {string} className
 * @param {string} [text]
 */
StudyGuide.element = (name, className, text = '') => {
  const created = document.createElement(name);
  if (className) {
    created.className = className;
  }
  created.textContent = text;
  return created;
};

/**
 * @param {string} className
 * @param {string} text
 * @param {string} [action] what it does, by `data-action`
 */
StudyGuide.button = (className, text, action) => {
  const created = StudyGuide.element('button', className, text);
  created.type = 'button';
  if (action) {
    created.dataset.action = action;
  }
  return created;
};
