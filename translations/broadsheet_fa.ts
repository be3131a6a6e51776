<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>cli</name>
    <message>
        <source>newer edits not included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no headline)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the folder that holds articles, journal, media and backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prints one JSON document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language of the messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prints the value of one field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prints these fields only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prints nothing when all went well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prints ids only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explains a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prints the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown option %1; a text that begins with a dash goes after --.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not take &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs --%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--within is a time from 15min to 12h, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embargo needs either --until TIME or --lift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note that goes with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does it although a rule speaks against it, where your role may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long it is tried: 15min to 12h; 1h unless told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it goes live; without a zone in the zone of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes the page away instead of leaving a notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before this time nobody may publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends the embargo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hands an article to the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes a submitted article back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives an article back to its writer, with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approves exactly this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes newer edits into the approved or scheduled text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>puts an article on its page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publishes an article at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes the schedule back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>puts newer edits on the page of a published article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrects a published article, with a public note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes an article off its page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdraws an article for good, with a public notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>puts an unpublished article aside; restore brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brings a spiked article back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets or lifts an embargo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says who has an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in place; the store before it is kept as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n newer text(s) kept as recovered versions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>makes a checked copy of the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists the backups, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks all backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>puts a backup in place; newer texts are kept as versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged; waits for you to take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mine: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theirs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolve-conflict needs one of --mine, --theirs, --both and --body-file FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where both changed the same place, mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where both changed the same place, theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where both changed the same place, one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this body instead; - reads standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists articles that were changed on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows what was changed on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settles a conflict; both texts stay as versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newsroom: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes a sample newsroom and takes one article all the way to its page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store %1 kB, journal %2 kB, media %3 kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open %1 ms, newest list %2 ms, search %3 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mends what can be mended without choosing between texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks store, journal, media, backups and sites; says what is lost, if anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows, sizes and times of this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--completion is bash, zsh or fish, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prints the man page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prints the completions for bash, zsh or fish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explains the commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--block is a number from 0 on, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this block, counted from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists the versions of an article, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compares two versions word by word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brings an older version back, as a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit is a number from 1 on, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--stage is one of %1, not &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles of this site only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles in this stage only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most this many; 50 unless told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ranks all matches, not only the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists articles, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds articles; the last word may be unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same file was imported before, as article %1; this is a second article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format is one of %1, not &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it will be published; without it the only site, else none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what kind of article it is; see kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto, text, markdown, html or blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves out an author box or a list of recent posts at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes the headline of a block file from its first heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes articles of text, Markdown, HTML or block files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolved by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the block that it is about, counted from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds an editorial note; it is never published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists the editorial notes of an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marks an editorial note as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>lists what waits to be sent, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tries what waits or needs you again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes back what was not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file that is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes the page as it will stand on the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--for names an act such as submit, approve or publish, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the act that it is checked for; publish unless told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every act on an article, in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kinds of articles, their fields and rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes through the checklist of an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--edit takes a number from 0 on and a text, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--as is html or text, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first replaces the text of top-level block N, counted from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>html or text; html unless told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loads block markup into the editor&apos;s document and prints what a save would store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prints what a paste of that content would insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set takes FIELD=VALUE, FIELD+=VALUE or FIELD-=VALUE, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit needs either --body-file FILE or --block N with --text T.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit: --block N and --text T go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new body as block markup; - reads standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the block whose text changes, counted from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new text of that block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes fields; += and -= for lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaces the body, or the text of one block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fields and the body of this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prints the body, bytes exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows an article: its fields, its stage, where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version connects newsroom folders only, not WordPress sites. Nothing was changed; use site add folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site add knows the kinds folder and wordpress, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site add needs --%1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 goes only with --create.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed from this computer; all articles stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who you are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes the newsroom; you become its first chief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newsroom&apos;s name on its pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its time zone, for example Europe/Paris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a section; may be given several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your name as readers see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joins a newsroom folder, or makes one with --create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists the sites of this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tries to reach a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forgets a site on this computer; all articles stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--role is reporter, author, translator, editor or chief, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff add needs --%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff set needs --role, --name, --bio or --photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reporter, author, translator, editor or chief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name as readers see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the author box says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture for the author box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists the people of a newsroom folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds a person (a chief may)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes a person (a chief may)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes a person off the list (a chief may)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) received</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page file(s) changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed on both sides. Both texts are kept; see broadsheet-cli conflict %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 could not be read and was left alone. Everything else went on; see broadsheet-cli doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this site only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays, and goes on whenever something changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends what waits and fetches what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused or failed; one line on standard error says what, why, what is safe, and what to do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a person: conflict, checklist, a time that has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site could not be reached or its answer is unknown; everything is kept and will be tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command also takes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --json:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command is needed; broadsheet-cli help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--field: %1 has no field %2; it has: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article store was damaged and is kept as %1; a new one was filled from the journal. See broadsheet-cli doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article store was damaged and is kept as %1; backup %2 and the journal took its place. See broadsheet-cli doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output could not be written. What was done stays done; ask again with show or list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
