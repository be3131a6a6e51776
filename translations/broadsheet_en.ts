<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BannerWords</name>
    <message numerus="yes">
        <source>%n place(s) differ. Both versions are kept. You can keep typing.</source>
        <translation>
            <numerusform>%n place differs. Both versions are kept. You can keep typing.</numerusform>
            <numerusform>%n places differ. Both versions are kept. You can keep typing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message numerus="yes">
        <source>%n picture(s) have no description for people who cannot see them.</source>
        <translation>
            <numerusform>%n picture has no description for people who cannot see it.</numerusform>
            <numerusform>%n pictures have no description for people who cannot see them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were left for later (TK, XXX).</source>
        <translation>
            <numerusform>%n place was left for later (TK, XXX).</numerusform>
            <numerusform>%n places were left for later (TK, XXX).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The headline has %n character(s); phones and search cut it off.</source>
        <translation>
            <numerusform>The headline has %n character; phones and search cut it off.</numerusform>
            <numerusform>The headline has %n characters; phones and search cut it off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) lead nowhere.</source>
        <translation>
            <numerusform>%n link leads nowhere.</numerusform>
            <numerusform>%n links lead nowhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are open.</source>
        <translation>
            <numerusform>%n note is open.</numerusform>
            <numerusform>%n notes are open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%Ln article(s) imported.</source>
        <translation>
            <numerusform>%Ln article imported.</numerusform>
            <numerusform>%Ln articles imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n page sent to the printer.</numerusform>
            <numerusform>%n pages sent to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageStrings</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowSheets</name>
    <message numerus="yes">
        <source>%Ln thing(s) can be mended. Nothing is deleted.</source>
        <translation>
            <numerusform>%Ln thing can be mended. Nothing is deleted.</numerusform>
            <numerusform>%Ln things can be mended. Nothing is deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::app::ArticleView</name>
    <message numerus="yes">
        <source>%n open note(s)</source>
        <translation>
            <numerusform>%n open note</numerusform>
            <numerusform>%n open notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::app::ChecksSection</name>
    <message numerus="yes">
        <source>%n more placeholder(s)</source>
        <translation>
            <numerusform>%n more placeholder</numerusform>
            <numerusform>%n more placeholders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::app::HistoryView</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::app::NotesSection</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved note(s)</source>
        <translation>
            <numerusform>%n resolved note</numerusform>
            <numerusform>%n resolved notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::app::OutboxRoom</name>
    <message numerus="yes">
        <source>%n change(s) wait for the site</source>
        <translation>
            <numerusform>%n change waits for the site</numerusform>
            <numerusform>%n changes wait for the site</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait behind these.</source>
        <translation>
            <numerusform>%n more waits behind these.</numerusform>
            <numerusform>%n more wait behind these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::app::RailButton</name>
    <message numerus="yes">
        <source>%1: %Ln need(s) you</source>
        <translation>
            <numerusform>%1: %Ln needs you</numerusform>
            <numerusform>%1: %Ln need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln waiting to send</source>
        <translation>
            <numerusform>%1: %Ln waiting to send</numerusform>
            <numerusform>%1: %Ln waiting to send</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::app::ResolverView</name>
    <message numerus="yes">
        <source>Save the result (%n left)</source>
        <translation>
            <numerusform>Save the result (%n left)</numerusform>
            <numerusform>Save the result (%n left)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::app::Sheet</name>
    <message numerus="yes">
        <source>%n place(s) differ from the approved text</source>
        <translation>
            <numerusform>%n place differs from the approved text</numerusform>
            <numerusform>%n places differ from the approved text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ from what readers see now</source>
        <translation>
            <numerusform>%n place differs from what readers see now</numerusform>
            <numerusform>%n places differ from what readers see now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>and %n more place</numerusform>
            <numerusform>and %n more places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also planned for %1: %2 and %n more</source>
        <translation>
            <numerusform>Also planned for %1: %2 and %n more</numerusform>
            <numerusform>Also planned for %1: %2 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::app::StatusLine</name>
    <message numerus="yes">
        <source>%Ln place(s) behind</source>
        <translation>
            <numerusform>%Ln place behind</numerusform>
            <numerusform>%Ln places behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting to send</source>
        <translation>
            <numerusform>%Ln waiting to send</numerusform>
            <numerusform>%Ln waiting to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln needs you</numerusform>
            <numerusform>%Ln need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln placeholder(s)</source>
        <translation>
            <numerusform>%Ln placeholder</numerusform>
            <numerusform>%Ln placeholders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer text(s) kept as recovered versions</source>
        <translation>
            <numerusform>%n newer text kept as a recovered version</numerusform>
            <numerusform>%n newer texts kept as recovered versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) changed</source>
        <translation>
            <numerusform>%n entry changed</numerusform>
            <numerusform>%n entries changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) sent</source>
        <translation>
            <numerusform>%n version sent</numerusform>
            <numerusform>%n versions sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) received</source>
        <translation>
            <numerusform>%n version received</numerusform>
            <numerusform>%n versions received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page file(s) changed</source>
        <translation>
            <numerusform>%n page file changed</numerusform>
            <numerusform>%n page files changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changed on both sides in %n place(s)</source>
        <translation>
            <numerusform>changed on both sides in %n place</numerusform>
            <numerusform>changed on both sides in %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
</TS>
