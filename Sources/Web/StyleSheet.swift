import Reports

/// The style sheet of all pages. Colours are named once, for light and for dark; forced colours
/// keep the borders.
let styleSheet = screenStyle + "\n" + PageStyle.print + printedFrame

private let screenStyle = #"""
  :root{color-scheme:light dark;
  --ink:#1d2433;--quiet:#545d6e;--rule:#d4d9e2;--paper:#fff;--ground:#f4f6f8;--accent:#1f4f82;--on-accent:#fff;
  --alarm:#a8201a;--alarm-ground:#fdeeec;--care:#6d4700;--care-ground:#fdf3dc;--good:#1b6337;--good-ground:#ebf5ee;--field:#7a8494}
  @media (prefers-color-scheme:dark){:root{
  --ink:#e8ebf0;--quiet:#aab3c2;--rule:#3a4354;--paper:#1b212c;--ground:#12161e;--accent:#8fbdf0;--on-accent:#10151d;
  --alarm:#ff9d94;--alarm-ground:#3a1b1a;--care:#f0c674;--care-ground:#332a15;--good:#8ed3a6;--good-ground:#17301f;--field:#8390a3}}
  *{box-sizing:border-box}
  html{font:1rem/1.5 Inter,"DejaVu Sans",Verdana,"Segoe UI",system-ui,sans-serif;color:var(--ink);background:var(--ground);-webkit-text-size-adjust:100%}
  body{margin:0;overflow-wrap:anywhere}
  a{color:var(--accent);text-underline-offset:.18em}
  :focus-visible{outline:3px solid var(--accent);outline-offset:2px}
  main:focus{outline:none}
  h1{font-size:1.75rem;line-height:1.2;margin:0 0 .3rem;font-weight:700;letter-spacing:-.01em}
  h2{font-size:1.15rem;line-height:1.3;margin:1.8rem 0 .6rem}
  h3{font-size:1.03rem;line-height:1.35;margin:0}
  p{margin:.35rem 0}
  ul,ol{margin:.4rem 0;padding-left:1.3rem}
  .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
  .skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem 1rem;z-index:9}
  .quiet{color:var(--quiet)}
  [hidden]{display:none!important}
  header{background:var(--paper);border-bottom:1px solid var(--rule)}
  .bar,.line,main{max-width:76rem;margin:0 auto;padding:0 1.5rem}
  .bar{display:flex;flex-wrap:wrap;gap:.2rem 1.6rem;align-items:center;padding-top:.5rem;padding-bottom:.5rem}
  .brand{font-size:1.2rem;font-weight:700;color:var(--ink);text-decoration:none}
  nav ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;align-items:center}
  nav a{display:inline-block;color:var(--ink);text-decoration:none;padding:.45rem 0;border-bottom:3px solid transparent}
  nav a:hover{border-color:var(--rule)}
  nav a[aria-current]{border-color:var(--accent);font-weight:700}
  nav.more{margin-left:auto;font-size:.9rem}
  nav.more form{margin:0}
  button,.button{font:inherit;font-weight:700;border:2px solid var(--accent);border-radius:8px;background:var(--accent);color:var(--on-accent);padding:.55rem 1.1rem;cursor:pointer;text-decoration:none;display:inline-block;min-height:2.75rem}
  button.second,.button.second{background:var(--paper);color:var(--accent);font-weight:400}
  button.danger{background:var(--paper);color:var(--alarm);border-color:var(--alarm)}
  button.quiet{background:none;border:0;color:var(--ink);font-weight:400;padding:.45rem 0;min-height:1.75rem;text-decoration:underline;text-underline-offset:.18em}
  input,select,textarea{font:inherit;color:var(--ink);background:var(--paper);border:2px solid var(--field);border-radius:8px;padding:.5rem .75rem;max-width:100%;min-height:2.75rem}
  input[type=checkbox],input[type=radio]{min-height:0;width:1.3rem;height:1.3rem;vertical-align:-.2rem;margin:0 .4rem 0 0}
  ::placeholder{color:var(--quiet);opacity:1}
  .line{margin-top:1rem}
  input:target,select:target,textarea:target{scroll-margin-top:26rem}
  .row-form p>a{display:inline-block;padding:.4rem .2rem}
  .line form{display:flex;gap:.5rem}
  .line #line{flex:1;min-width:0;padding:.7rem 1rem}
  #line-echo{margin:.3rem .2rem 0;min-height:1.5rem;color:var(--quiet);font-size:.95rem}
  #line-echo b{color:var(--ink)}
  #line-unsaved p{margin:.2rem 0}.unsaved{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem .8rem;padding:0;margin:0;max-height:5.5rem;overflow:auto}.unsaved li{display:flex;max-width:100%}.unsaved .second{max-width:24rem;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
  main+.line #line-echo{max-height:30vh;overflow:auto}
  .problem{border-left:6px solid var(--alarm);background:var(--alarm-ground);color:var(--ink);padding:.6rem 1rem;border-radius:6px;margin:.4rem 0}
  .question{color:var(--care)}
  main{margin-top:1rem;margin-bottom:4rem}
  body.plain main{margin-top:4rem;max-width:40rem}
  .lead{color:var(--quiet);margin:0 0 1.1rem}
  .notice{background:var(--good-ground);border:1px solid var(--good);border-radius:8px;padding:.45rem 1rem;margin:0 0 1rem;display:flex;flex-wrap:wrap;gap:.2rem 1rem;align-items:center;justify-content:space-between}
  .notice form{margin:0}
  .warning,#lock-warning{background:var(--care-ground);border:1px solid var(--care);border-radius:8px;padding:.6rem 1rem;margin:0 0 1rem}
  #lock-warning{position:fixed;bottom:1rem;left:1rem;right:1rem;z-index:8;font-weight:700}
  .columns{display:grid;grid-template-columns:minmax(0,1fr) 20rem;gap:1.75rem;align-items:start}
  .card,aside section{background:var(--paper);border:1px solid var(--rule);border-radius:10px;padding:1rem 1.15rem;margin:0 0 .8rem}
  .card h2:first-child,.columns h2:first-child,aside section h2{margin-top:0}
  aside ul,.rows{list-style:none;padding:0;margin:0}
  aside li,.rows li{padding:.45rem 0;border-top:1px solid var(--rule)}
  aside li:first-child,.rows li:first-child{border:0}
  .call{display:grid;grid-template-columns:6.2rem minmax(0,1fr) 10.5rem;gap:.5rem 1.1rem;border-left:6px solid var(--rule);align-items:start}
  .call.critical,.call.high,.nobody{border-left:6px solid var(--alarm)}
  .days{font-size:1.9rem;line-height:1.05;font-weight:700;text-align:right;font-variant-numeric:tabular-nums}
  .days small{display:block;font-size:.8rem;line-height:1.25;font-weight:400;color:var(--quiet);margin-top:.25rem}
  .critical .days{color:var(--alarm)}
  .call h3 a,.call li a,.nobody li a,aside li a{color:var(--ink);text-decoration-color:var(--rule);text-decoration-thickness:1px}
  .call h3 a:hover,.call li a:hover,.nobody li a:hover,aside li a:hover{text-decoration-thickness:2px}
  .call ul{font-size:.95rem}
  .who{display:flex;gap:.15rem .9rem;flex-wrap:wrap;align-items:baseline;margin-top:.5rem}
  .tel{font-variant-numeric:tabular-nums}
  .acts{display:flex;flex-direction:column;gap:.4rem}
  .acts form,.acts details{margin:0}
  .acts button,.acts summary{width:100%;font-size:.92rem;padding:.35rem .7rem;min-height:2.2rem;text-align:left;background:var(--paper);color:var(--ink);border:1.5px solid var(--field);border-radius:7px;font-weight:400;cursor:pointer}
  .acts details[open]{border:1.5px solid var(--field);border-radius:7px;padding:0 .5rem .5rem}
  .acts details[open] summary{border:0;padding-left:.2rem}
  .acts details input{width:100%;min-height:2.2rem;padding:.25rem .5rem;margin-bottom:.4rem}
  .tag{display:inline-block;font-size:.82rem;font-weight:700;padding:.05rem .55rem;border-radius:99px;background:var(--alarm-ground);color:var(--alarm);border:1px solid var(--alarm)}
  .tag.calm{background:none;color:var(--quiet);border-color:var(--rule);font-weight:400}
  .ok{color:var(--good);font-weight:700}
  .nobody h2,.nobody h3{color:var(--alarm)}
  .scroll{overflow-x:auto}
  table{border-collapse:collapse;width:100%;background:var(--paper);font-variant-numeric:tabular-nums}
  caption{text-align:left;font-weight:700;padding:.3rem 0}
  th,td{text-align:left;vertical-align:top;padding:.5rem .7rem;border-bottom:1px solid var(--rule)}
  thead th{border-bottom:2px solid var(--accent);font-weight:700}
  td.n,th.n{text-align:right}
  figure{margin:1rem 0;background:#fff;border:1px solid var(--rule);border-radius:10px;padding:.6rem;overflow-x:auto}
  figure svg{display:block;width:100%;height:auto;min-width:36rem}
  figure svg a:focus-visible{outline:3px solid #1f4f82}
  figcaption{font-size:.9rem;color:#545d6e}
  .field{margin:0 0 1rem;max-width:40rem}
  .field label,.field legend,fieldset legend{display:block;font-weight:700;margin-bottom:.2rem}
  .field .hint{color:var(--quiet);font-size:.9rem;margin:0 0 .3rem}
  .field input[type=text],.field input:not([type]),.field select,.field textarea{width:100%}
  .field input.day{max-width:14rem}
  .later{margin:0 0 1rem}.later summary{cursor:pointer;min-height:1.75rem;margin-bottom:.6rem}
  .people .hint{color:var(--quiet);font-size:.9rem;margin:0 0 .4rem}.people legend{font-weight:700;padding:0}.field legend{padding:0}
  .person,.beside{display:grid;grid-template-columns:minmax(0,3fr) minmax(7rem,1fr) minmax(0,2fr);gap:.2rem .8rem;max-width:40rem;margin:0}.person{align-items:end}.person .field{margin-bottom:.5rem}
  .person label{font-weight:400;font-size:.9rem}.beside{grid-template-columns:minmax(0,1fr) minmax(0,1fr);margin-top:1rem}
  label.plain{font-weight:400}
  .field.wrong{border-left:6px solid var(--alarm);padding-left:.9rem}
  .field .wrong-text{color:var(--alarm);font-weight:700;margin:0 0 .3rem}
  fieldset{border:0;padding:0;margin:0 0 1rem}
  fieldset.card>legend{float:left;width:100%;margin-bottom:.6rem}
  fieldset.card>legend+*{clear:both}
  .choices{display:flex;flex-wrap:wrap;gap:.4rem 1.4rem}
  .choices label{font-weight:400}
  .error-summary{border:4px solid var(--alarm);border-radius:8px;background:var(--paper);padding:.8rem 1.1rem;margin:0 0 1.2rem}
  .error-summary h2{margin-top:0}
  .drop{border:3px dashed var(--field);border-radius:12px;background:var(--paper);padding:2rem 1.5rem;text-align:center}
  .drop.over{border-color:var(--accent);background:var(--good-ground)}
  .big a{font-size:1.1rem}
  .start{display:grid;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr));gap:1rem;margin:1.2rem 0}
  .strip{background:repeating-linear-gradient(45deg,var(--care-ground),var(--care-ground) 1rem,var(--paper) 1rem,var(--paper) 2rem);border:2px solid var(--care);border-radius:8px;padding:.6rem 1rem;margin:0 0 1rem}
  kbd{white-space:nowrap;font:inherit;border:1.5px solid var(--field);border-radius:5px;padding:0 .4rem;background:var(--paper)}
  dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.3rem 1.2rem;margin:.4rem 0}
  dt{color:var(--quiet)}dd{margin:0}
  /* In a meeting the line stands at the foot of the window: a browser scrolls to what is only sticky. */
  html:has(main+.line){scroll-padding-bottom:11rem}body:has(main+.line){padding-bottom:11rem}
  main+.line{position:fixed;left:0;right:0;bottom:0;max-width:none;margin:0;z-index:5;background:var(--ground);border-top:1px solid var(--rule);padding:.6rem max(1.5rem,calc(50% - 36.5rem)) .4rem}
  main:has(+.line) #notice{position:sticky;top:.5rem;z-index:4}
  .wall{font-size:1.35rem}
  .wall h1{font-size:2.4rem}
  /* Regneark, Endringer, Innstillinger, Hjelp */
  .card h2:first-child{margin-top:0}
  .scroll table{overflow-wrap:break-word}
  .upload{margin:1rem 0}.upload form{margin:0}
  .paste{margin-top:1rem}.paste summary,details.card summary{cursor:pointer;font-weight:700;min-height:1.75rem}
  .drop input[type=file]{width:100%;max-width:34rem}
  .change{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;justify-content:space-between;align-items:start}
  .change div{flex:1 1 22rem}.change form{margin:0}
  .settings{max-width:44rem}.settings h1{margin-bottom:.8rem}
  .tour{border-left:6px solid var(--accent)}
  .fading{animation:fade .6s ease-out}
  @keyframes fade{from{background:var(--care-ground)}}
  @media (prefers-reduced-motion:reduce){.fading{animation:none}}
  @media (forced-colors:active){.card,.notice,.warning,.problem,.drop,.tag,button,.button{border:1px solid}nav a{border-bottom:0}nav a[aria-current]{border-bottom:3px solid Highlight}.call,.nobody{border-left:6px solid}}
  @media (max-width:62rem){.columns{grid-template-columns:minmax(0,1fr)}}
  @media (max-width:44rem){html{font-size:.97rem}.scroll th,.scroll td{padding:.4rem .35rem}.bar,.line,main{padding-left:.9rem;padding-right:.9rem}.call{grid-template-columns:minmax(0,1fr)}.days{text-align:left}.days small{display:inline;margin-left:.4rem}.acts{flex-direction:row;flex-wrap:wrap}.acts form{flex:1 1 8rem}.line form{flex-wrap:wrap}.line #line{flex:1 1 100%}nav.more{margin-left:0}h1{font-size:1.45rem}dl{grid-template-columns:minmax(0,1fr);gap:0}dd{margin-bottom:.5rem}figure svg{min-width:30rem}}
  @media (min-width:44rem){.person~.person .field:not(.wrong) label{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}}
  @media (max-width:30rem){.person,.beside{grid-template-columns:minmax(0,1fr)}.person{border-bottom:1px solid var(--rule);margin-bottom:.6rem}}
  @media (min-width:90rem){main:has(.wall),main+.line{max-width:112rem}}
  @media (min-width:120rem){html{font-size:1.2rem}}
  .report .figures{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.6rem}
  .report .figures li{width:11rem;padding:.7rem .9rem;border:1px solid var(--rule);border-top:4px solid var(--accent);border-radius:6px;background:var(--paper)}
  .report .figures li.urgent{border-top-color:var(--alarm)}
  .report .figures strong{display:block;font-size:1.8rem;line-height:1.15}
  .report .priorities{border:1px solid var(--rule);border-left:5px solid var(--accent);border-radius:6px;background:var(--paper);padding:.7rem 1.1rem}
  .report .priorities h2{margin-top:0}
  .report .note{color:var(--quiet)}
  .report caption.quiet{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
  .report table.matrix{font-size:.75rem;line-height:1.35}.report table.matrix th,.report table.matrix td{padding:.2rem .25rem}.report table.matrix td{overflow-wrap:normal;white-space:nowrap}.report table.matrix tbody th{min-width:10rem}
  .report thead th{overflow-wrap:normal}
  .find{display:flex;flex-wrap:wrap;gap:.5rem;max-width:40rem;align-items:end}.find .field{flex:1 1 14rem;margin:0}
  .ways{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.5rem;padding:0;margin:.8rem 0}
  .wall .report h2{font-size:1.6rem}
  .field .rows label{font-weight:400}
  .jumps{margin:.5rem 0;color:var(--quiet)}.jumps a{padding:.2rem 0;color:var(--accent);text-decoration:underline}
  .wall nav{margin:0 0 1rem;font-size:1.05rem}
  /* Tjenester */
  .about{margin-top:1.6rem}.about h2{margin-top:0}
  section .find{margin:.8rem 0}
  .scroll table{overflow-wrap:break-word}
  .report table.form td,.report table.form th{height:2.9rem;border:1px solid var(--field)}.report table.form th:first-child{width:56%}
  .report .lines{list-style:none;padding:0}.report .lines li{border-bottom:1px solid var(--field);padding:1.4rem 0 .2rem;color:var(--quiet)}
  """#

/// What of the frame is printed: nothing but the page itself.
private let printedFrame = #"""

  /* A browser that is told what stands in the margins puts no address of ours there. */
  @page{@top-left{content:""}@top-center{content:""}@top-right{content:""}@bottom-left{content:""}@bottom-center{content:""}}
  @media print{
  .noprint,header,.line,.notice,.acts,nav,.skip{display:none}
  html{background:#fff}main{max-width:none;margin:0;padding:0}
  .card{break-inside:avoid}figure{border:0;padding:0}details[open]{display:block}
  .report table.form td,.report table.form th{height:10mm}
  }
  """#
