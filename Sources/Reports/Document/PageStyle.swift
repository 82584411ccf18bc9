/// The style sheet and the script of the reports' pages, and what lets a browser know them.
///
/// The page's policy allows these two and nothing else, by their hashes: after a change of either,
/// the new hash is what `Tests/ReportsTests` says.
package enum PageStyle {
  static let styleHash = "sha256-zlCVxyadhgQcLIn8LpOn8gT+IQI1eVQm5iqfaTquVvw="
  static let scriptHash = "sha256-FyFKKzVhZzAGXghhSnwCQt13UyCl6xSnPwEFRIaguFU="

  static let style = """
    :root{color-scheme:light}
    *{box-sizing:border-box}
    html{font:16px/1.5 Inter,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif;color:#1f2933;background:#fff}
    body{margin:0 auto;padding:2rem 1.25rem 3rem;max-width:62rem}
    header{border-bottom:3px solid #12556b;margin-bottom:1.5rem;padding-bottom:.75rem}
    h1{font-size:1.9rem;line-height:1.2;margin:0;font-weight:650;letter-spacing:-.01em}
    h1,h2,h3,p,li{overflow-wrap:anywhere}
    header p{margin:.3rem 0 0;color:#4a5763}
    h2{font-size:1.3rem;line-height:1.3;margin:2.25rem 0 .5rem;color:#12556b;font-weight:650}
    h3{font-size:1.05rem;margin:1.5rem 0 .25rem;font-weight:650}
    p,ul{margin:.4rem 0 .8rem;max-width:46rem}
    ul{padding-left:1.2rem}
    .note{color:#4a5763;font-size:.9rem}
    .figures{list-style:none;padding:0;margin:1rem 0;max-width:none}
    .figures li{display:inline-block;vertical-align:top;width:10.6rem;margin:0 .6rem .7rem 0;padding:.7rem .9rem;border:1px solid #cdd6dc;border-top:4px solid #12556b;border-radius:4px;min-height:7.6rem}
    .figures li.urgent{border-top-color:#b3261e;background:#fff6f4}
    .figures strong{display:block;font-size:1.9rem;line-height:1.15;font-weight:650}
    .figures span{font-size:.92rem;line-height:1.35;display:block}
    .priorities{border:1px solid #cdd6dc;border-left:5px solid #12556b;border-radius:4px;background:#f6f8f9;padding:.8rem 1.1rem .5rem;margin:1rem 0 1.4rem}
    .priorities h2{margin:0 0 .4rem}
    .priorities ol{margin:0;padding-left:1.4rem}
    .priorities li{margin-bottom:.6rem}
    .priorities p{margin:.1rem 0}
    .priorities a{color:#12556b;font-weight:650;text-underline-offset:.2em}
    .contents{font-size:.92rem;margin:0 0 1.2rem}
    .contents ul{list-style:none;padding:0;margin:0;max-width:none}
    .contents li{display:inline-block;margin:0 1.1rem .25rem 0}
    .contents a,summary{color:#12556b;text-underline-offset:.2em}
    .filters{display:flex;flex-wrap:wrap;gap:.4rem 1.2rem;align-items:center;font-size:.92rem;border:1px solid #cdd6dc;border-radius:4px;padding:.5rem .8rem;margin:0 0 1.2rem}
    .filters select{font:inherit;padding:.15rem .3rem;max-width:14rem}
    .filters input{width:1.1rem;height:1.1rem;vertical-align:-.15rem;margin-right:.3rem}
    details{margin:.6rem 0 1.2rem}
    summary{cursor:pointer;font-size:.95rem}
    .scroll{overflow-x:auto;margin:.6rem 0 1.4rem}
    table{border-collapse:collapse;width:100%;font-size:.92rem;font-variant-numeric:tabular-nums}
    caption{text-align:left;font-weight:650;padding:.2rem 0 .4rem}
    caption.quiet{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);padding:0}
    th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #d8dfe4}
    thead th{border-bottom:2px solid #12556b;vertical-align:bottom;font-weight:650}
    tbody th{font-weight:500}
    .n{text-align:right}
    td.n{white-space:nowrap}
    tbody tr:nth-child(even){background:#f6f8f9}
    tr.sum th,tr.sum td{border-top:2px solid #12556b;font-weight:650;background:#fff}
    td b{font-weight:700}
    table.form td,table.form th{height:2.9rem;border:1px solid #8b98a3;background:#fff}
    table.form th:first-child{width:56%}
    table.matrix{font-size:.8rem;line-height:1.35}table.matrix th,table.matrix td{padding:.25rem .3rem}table.matrix tbody th{min-width:12rem}
    th button{font:inherit;color:inherit;background:none;border:0;padding:0;cursor:pointer;text-align:inherit;text-decoration:underline;text-decoration-color:#9fb3bd;text-underline-offset:.2em}
    th[aria-sort=ascending] button::after{content:" \\25B2"}
    th[aria-sort=descending] button::after{content:" \\25BC"}
    :focus-visible{outline:3px solid #12556b;outline-offset:2px}
    label.find{display:block;font-size:.9rem;margin:.5rem 0}
    label.find input{font:inherit;padding:.3rem .5rem;margin-left:.4rem;border:1px solid #6b7883;border-radius:4px;max-width:100%}
    figure{margin:1rem 0 1.5rem}
    figure .scroll{margin:0}
    figure svg{display:block;width:100%;height:auto;min-width:40rem}
    figcaption{font-size:.9rem;color:#4a5763;margin-top:.4rem;max-width:46rem}
    .lines{list-style:none;padding:0;max-width:none}
    .lines li{border-bottom:1px solid #8b98a3;padding:.8rem 0 .2rem;font-size:.92rem;color:#4a5763}
    footer{border-top:1px solid #cdd6dc;margin-top:2.5rem;padding-top:.75rem;font-size:.88rem;color:#4a5763}
    .large,.large table{font-size:1.2rem}
    .large footer{font-size:.9rem}
    [hidden]{display:none}
    @media (max-width:40rem){body{padding:1rem .9rem 2rem}h1{font-size:1.5rem}.figures li{width:100%;min-height:0;margin-right:0}}
    @media screen{
    .w48 svg{min-width:48rem}.w56 svg{min-width:56rem}.w64 svg{min-width:64rem}.w72 svg{min-width:72rem}.w84 svg{min-width:84rem}.w96 svg{min-width:96rem}.w112 svg{min-width:112rem}
    .out{display:none}
    .fading .node,.fading .edge{opacity:.16}
    .fading .lit{opacity:1}
    svg:not(.live):has(.node:hover,.edge:hover) .node:not(:hover),svg:not(.live):has(.node:hover,.edge:hover) .edge:not(:hover){opacity:.16}
    svg .node:focus,svg .edge:focus{outline:none}
    }
    @media screen and (max-width:40rem){
    table.matrix{min-width:36rem}
    table:not(.form,.matrix),table:not(.form,.matrix) :is(tbody,tfoot,tr,th,td){display:block;width:auto}
    table:not(.form,.matrix) caption{display:block}
    table:not(.form,.matrix) thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    table.list thead{position:static!important;width:auto!important;height:auto!important;clip-path:none!important}
    table.list thead tr{display:flex!important;flex-wrap:wrap;gap:.2rem 1rem}
    table.list thead th{border:0;padding:.1rem 0}
    table:not(.form,.matrix) :is(tbody,tfoot) tr{border:1px solid #cdd6dc;border-radius:4px;margin:0 0 .6rem;padding:.4rem .7rem;background:#fff}
    table:not(.form,.matrix) :is(tbody,tfoot) :is(th,td){border:0;padding:.15rem 0;text-align:left;white-space:normal}
    table:not(.form,.matrix) tbody th{font-weight:650}
    table td[data-label]:empty{display:none!important}
    td[data-label]::before{content:attr(data-label) ": ";color:#4a5763;font-size:.85rem}
    table tr.out,table tr[hidden],table tfoot[hidden]{display:none!important}
    .scroll:has(table:not(.form,.matrix)){overflow-x:visible}
    }
    """ + "\n" + print

  /// How pages are printed; the served pages, which have a frame of their own, print the same way.
  package static let print = """
    @page{size:A4;margin:15mm 14mm 17mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt Inter,system-ui,"DejaVu Sans",sans-serif;color:#4a5763}}
    @page wide{size:A4 landscape;margin:10mm 11mm 13mm}
    @media print{
    html{font-size:10.5pt;line-height:1.4}
    p,ul{max-width:none}
    table{font-size:.86rem}
    body{padding:0;max-width:none}
    h2,h3,caption{break-after:avoid}
    .scroll,.scroll+.note{break-before:avoid}
    .figures li{width:8.9rem;min-height:6.6rem;padding:.6rem .7rem}
    h2{margin-top:1.4rem}
    .priorities a::after{content:" (s. " target-counter(attr(href),page) ")";font-weight:400}
    html[lang=en] .priorities a::after{content:" (p. " target-counter(attr(href),page) ")"}
    tr,figure,.labelled,.figures li,.lines li,.together,.priorities{break-inside:avoid}
    caption.quiet{display:none}
    thead{display:table-header-group}
    tfoot{display:table-row-group}
    tr.sum{break-before:avoid}
    table.matrix{font-size:.8rem;break-inside:avoid}
    .scroll{overflow:visible}
    .picture,.wide{page:wide}
    .picture{break-before:page}
    .picture h2{display:none}
    .wide h2{margin-top:0}
    table.matrix{line-height:1.25}table.matrix th,table.matrix td{padding:.16rem .3rem}
    table.form td,table.form th{height:2.6rem}
    figure{margin:0}
    figure svg{min-width:0;width:100%;max-height:160mm;margin:0 auto}
    .wide figure svg{max-height:152mm}
    .newpage{break-before:page}
    .contents,.filters,.none,details,label.find{display:none}
    tr[hidden]{display:table-row}
    .large,.large table{font-size:13pt}
    .large td,.large tbody th{padding:.25rem .5rem}
    .large p,.large ul{margin:.2rem 0 .4rem}
    .large h1{font-size:21pt}
    .large h2{font-size:16pt;margin:1.1rem 0 .2rem}
    .large header{margin-bottom:.8rem}
    .large .scroll{margin:.2rem 0 .6rem}
    .large footer{margin-top:1rem;font-size:11pt}
    th button{text-decoration:none}
    footer{break-inside:avoid}
    }
    """

  static let script = """
    (function(){'use strict';
    var page=document.documentElement;
    function say(name){return page.getAttribute('data-'+name)}
    function each(list,act){Array.prototype.forEach.call(list,act)}
    function make(name,text){var made=document.createElement(name);if(text)made.appendChild(document.createTextNode(text));return made}
    function number(text){var t=text.replace(/[\\s\\u202f\\u00a0]/g,'');if(t===''||t==='\\u2013')return -1;if(t.charAt(0)==='<')return 1;t=t.replace(page.lang==='en'?/,/g:/\\./g,'').replace(',','.');var n=parseFloat(t);return isNaN(n)?1:n}
    function rank(cell){return cell.getAttribute('data-rank')}
    each(document.querySelectorAll('table.list'),function(table){
    var body=table.tBodies[0],rows=Array.prototype.slice.call(body.rows),heads=table.tHead.rows[0].cells;
    if(rows.length<2)return;
    each(heads,function(head,column){
    var button=make('button');button.type='button';button.title=say('sort');
    while(head.firstChild)button.appendChild(head.firstChild);
    head.appendChild(button);
    button.addEventListener('click',function(){
    var isNumber=head.classList.contains('n'),now=head.getAttribute('aria-sort'),up=now?now==='descending':!isNumber;
    each(heads,function(other){other.removeAttribute('aria-sort')});
    head.setAttribute('aria-sort',up?'ascending':'descending');
    rows.sort(function(a,b){var m=a.cells[column],n=b.cells[column],x=m.textContent,y=n.textContent,c=rank(m)!==null&&rank(n)!==null?rank(m)-rank(n):isNumber?number(x)-number(y):x.localeCompare(y,page.lang);return up?c:-c});
    rows.forEach(function(row){body.appendChild(row)})})});
    if(rows.length<12)return;
    var label=make('label',say('find')),input=make('input');
    label.className='find';
    input.type='search';label.appendChild(input);
    table.parentNode.parentNode.insertBefore(label,table.parentNode);
    input.addEventListener('input',function(){var wanted=input.value.toLocaleLowerCase(page.lang);rows.forEach(function(row){row.hidden=row.textContent.toLocaleLowerCase(page.lang).indexOf(wanted)<0})})});
    var chosen={},kinds=['late','nobody','sector','area'],bar=make('div');
    function values(kind){var all=[];each(document.querySelectorAll('tbody tr[data-'+kind+']'),function(row){row.getAttribute('data-'+kind).split('|').forEach(function(one){if(all.indexOf(one)<0)all.push(one)})});return all.sort(function(a,b){return a.localeCompare(b,page.lang)})}
    function choose(){each(document.querySelectorAll('main table'),function(table){
    var body=table.tBodies[0],left=0,active=kinds.filter(function(kind){return chosen[kind]&&body.querySelector('tr[data-'+kind+']')});
    each(body.rows,function(row){var out=active.some(function(kind){var has=row.getAttribute('data-'+kind);return has===null||chosen[kind]!==true&&has.split('|').indexOf(chosen[kind])<0});row.classList.toggle('out',out);if(!out)left+=1});
    if(table.tFoot)table.tFoot.hidden=active.length>0;
    var none=table.parentNode.nextElementSibling;
    if(none&&none.className==='none')none.parentNode.removeChild(none);
    if(active.length>0&&left===0){none=make('p',say('none'));none.className='none';table.parentNode.parentNode.insertBefore(none,table.parentNode.nextSibling)}})}
    bar.className='filters';bar.setAttribute('role','group');bar.setAttribute('aria-label',say('filter'));
    kinds.forEach(function(kind,place){
    var all=values(kind),isList=place>1,label=make('label'),input=make(isList?'select':'input');
    if(all.length<(isList?2:1))return;
    if(isList){label.appendChild(document.createTextNode(say(kind)+': '));input.appendChild(make('option',say('all')));all.forEach(function(one){input.appendChild(make('option',one))})}
    else{input.type='checkbox'}
    label.appendChild(input);
    if(!isList)label.appendChild(document.createTextNode(say(kind)));
    input.addEventListener('change',function(){chosen[kind]=isList?input.selectedIndex>0&&input.value:input.checked;choose()});
    bar.appendChild(label)});
    if(bar.firstChild){bar.insertBefore(make('b',say('filter')+':'),bar.firstChild);var main=document.querySelector('main');main.insertBefore(bar,main.firstChild)}
    each(document.querySelectorAll('figure svg'),function(svg){
    var parts=Array.prototype.slice.call(svg.querySelectorAll('.node,.edge')),current=-1;
    if(parts.length<3)return;
    svg.classList.add('live');
    function isEdge(part){return part.classList.contains('edge')}
    var joined;
    function ends(edge){var all=[];each(edge.querySelectorAll('path'),function(path){var m=path.getScreenCTM(),n=path.getTotalLength();if(m)[0,n].forEach(function(at){all.push(path.getPointAtLength(at).matrixTransform(m))})});
    each(edge.querySelectorAll('text'),function(text){var b=text.getBoundingClientRect(),y=(b.top+b.bottom)/2;all.push({x:b.left,y:y},{x:b.right,y:y})});return all}
    function join(){var boxes=parts.filter(function(one){return!isEdge(one)}).map(function(one){return{part:one,box:one.getBoundingClientRect()}});
    joined=parts.filter(isEdge).map(function(edge){var nodes=[];ends(edge).forEach(function(p){var best=null,least=28;boxes.forEach(function(one){var b=one.box,d=Math.hypot(Math.max(b.left-p.x,0,p.x-b.right),Math.max(b.top-p.y,0,p.y-b.bottom));if(d<least){least=d;best=one.part}});if(best)nodes.push(best)});return{edge:edge,nodes:nodes}})}
    function light(part){
    join();
    var near=joined.filter(function(one){return one.edge===part||one.nodes.indexOf(part)>=0});
    parts.forEach(function(one){one.classList.toggle('lit',one===part||near.some(function(each){return each.edge===one||each.nodes.indexOf(one)>=0}))});
    svg.classList.add('fading')}
    function rest(){svg.classList.remove('fading')}
    parts.forEach(function(part,place){part.setAttribute('tabindex',place?-1:0);
    part.addEventListener('mouseenter',function(){light(part)});part.addEventListener('mouseleave',rest);
    part.addEventListener('focus',function(){current=place;light(part)});part.addEventListener('blur',rest)});
    svg.addEventListener('keydown',function(event){
    if(event.key==='Escape'){rest();return}
    var step={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[event.key];
    if(!step||current<0)return;
    event.preventDefault();parts[current].setAttribute('tabindex',-1);
    current=(current+step+parts.length)%parts.length;
    parts[current].setAttribute('tabindex',0);parts[current].focus()})})})();
    """
}
