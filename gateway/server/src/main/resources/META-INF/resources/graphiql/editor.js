// Opens the editor on this gateway's own endpoint. Queries are posted; an answer that is a stream of events
// (a subscription) is handed to the editor event by event.
(function () {
  'use strict';

  var ACCEPT = 'application/graphql-response+json, application/json;q=0.9, text/event-stream;q=0.8';

  function fetcher(params, options) {
    var headers = Object.assign({}, options && options.headers, {
      accept: ACCEPT,
      'content-type': 'application/json',
    });
    return fetch('/graphql', { method: 'POST', headers: headers, body: JSON.stringify(params) }).then(function (response) {
      var type = response.headers.get('content-type') || '';
      return type.indexOf('text/event-stream') === 0 ? events(response.body) : response.json();
    });
  }

  async function* events(body) {
    var reader = body.pipeThrough(new TextDecoderStream()).getReader();
    var rest = '';
    try {
      for (;;) {
        var part = await reader.read();
        if (part.done) return;
        rest += part.value;
        var blocks = rest.split('\n\n');
        rest = blocks.pop();
        for (var block of blocks) {
          var event = parse(block);
          if (event.name === 'complete') return;
          if (event.name === 'next') yield JSON.parse(event.data);
        }
      }
    } finally {
      reader.cancel();
    }
  }

  function parse(block) {
    var event = { name: '', data: '' };
    block.split('\n').forEach(function (line) {
      if (line.indexOf('event: ') === 0) event.name = line.slice(7);
      if (line.indexOf('data: ') === 0) event.data += line.slice(6);
    });
    return event;
  }

  var examples = JSON.parse(document.getElementById('examples').textContent);
  var asked = new URLSearchParams(location.search);
  var properties = {
    fetcher: fetcher,
    defaultEditorToolsVisibility: true,
    shouldPersistHeaders: false,
  };
  if (asked.get('query')) {
    properties.query = asked.get('query');
    properties.variables = asked.get('variables') || '';
  } else if (examples.length > 0) {
    properties.defaultTabs = examples;
  }
  ReactDOM.createRoot(document.getElementById('graphiql')).render(React.createElement(GraphiQL, properties));
})();
