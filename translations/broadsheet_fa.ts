<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>BannerWords</name>
    <message>
        <source>Newer text is ready to be joined</source>
        <translation>متن تازه‌تری آمادهٔ پیوستن است</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>در هر دو سو عوض شده</translation>
    </message>
    <message>
        <source>Nothing clashes. Your text stays as it is until you take it.</source>
        <translation>هیچ‌چیز با هم ناسازگار نیست. متن شما تا آن را برندارید همان می‌ماند.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ. Both versions are kept. You can keep typing.</source>
        <translation>
            <numerusform>%n جا فرق دارد. هر دو نسخه نگه داشته شده. می‌توانید به نوشتن ادامه دهید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look and join</source>
        <translation>ببین و بپیوند</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>یکی کن</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>فقط خواندنی</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>رونوشت متن</translation>
    </message>
    <message>
        <source>Missed: it did not go out at its time</source>
        <translation>از دست رفت: سر وقتش منتشر نشد</translation>
    </message>
    <message>
        <source>Nothing was published. Publish it now, or choose a new time.</source>
        <translation>چیزی منتشر نشد. اکنون منتشر کنید یا زمان تازه‌ای برگزینید.</translation>
    </message>
    <message>
        <source>Publish now…</source>
        <translation>انتشار اکنون…</translation>
    </message>
    <message>
        <source>New time…</source>
        <translation>زمان تازه…</translation>
    </message>
    <message>
        <source>It cannot be published before that, from here or by a schedule.</source>
        <translation>پیش از آن نه از این‌جا و نه با زمان‌بندی منتشر نمی‌شود.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>منتظر شماست</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>باز کردن صندوق ارسال</translation>
    </message>
    <message>
        <source>Newer edits are not included</source>
        <translation>ویرایش‌های تازه‌تر در آن نیست</translation>
    </message>
    <message>
        <source>The approved text stays as it is. Include the edits, or send them for review again.</source>
        <translation>متن تأییدشده همان می‌ماند. ویرایش‌ها را به آن بیفزایید یا دوباره به بازبینی بفرستید.</translation>
    </message>
    <message>
        <source>Include…</source>
        <translation>افزودن…</translation>
    </message>
    <message>
        <source>Changes are not public yet</source>
        <translation>تغییرها هنوز منتشر نشده</translation>
    </message>
    <message>
        <source>Readers see the text as it was published. Yours stays here until you update the page.</source>
        <translation>خوانندگان متن منتشرشده را می‌بینند. متن شما تا روزآمد کردن صفحه همین‌جا می‌ماند.</translation>
    </message>
    <message>
        <source>Update live…</source>
        <translation>روزآمد کردن صفحه…</translation>
    </message>
    <message>
        <source>Returned with a note</source>
        <translation>با یادداشت برگشته</translation>
    </message>
    <message>
        <source>Embargo until %1 (%2)</source>
        <extracomment>%1 = date and time, %2 = the place of that clock.</extracomment>
        <translation>امبارگو تا %1 (%2)</translation>
    </message>
</context>
<context>
    <name>BlockPainter</name>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Block from the site, kept as it is: %1</source>
        <translation>بلوکی از سایت، همان‌گونه نگه داشته شده: %1</translation>
    </message>
    <message>
        <source>No description yet</source>
        <translation>هنوز متن جایگزین ندارد</translation>
    </message>
    <message>
        <source>Description: %1</source>
        <translation>متن جایگزین: %1</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>The headline is there.</source>
        <translation>تیتر نوشته شده است.</translation>
    </message>
    <message>
        <source>There is text.</source>
        <translation>متن نوشته شده است.</translation>
    </message>
    <message>
        <source>The lede is there.</source>
        <translation>لید نوشته شده است.</translation>
    </message>
    <message>
        <source>A section is chosen.</source>
        <translation>بخش انتخاب شده است.</translation>
    </message>
    <message>
        <source>The byline names somebody.</source>
        <translation>نام نویسنده آمده است.</translation>
    </message>
    <message>
        <source>Every picture has a description.</source>
        <translation>همهٔ تصویرها شرح دارند.</translation>
    </message>
    <message>
        <source>No words are left for later.</source>
        <translation>جای خالی برای بعد نمانده است.</translation>
    </message>
    <message>
        <source>The headline is short enough.</source>
        <translation>تیتر به‌اندازهٔ کافی کوتاه است.</translation>
    </message>
    <message>
        <source>Every link leads somewhere.</source>
        <translation>همهٔ پیوندها به جایی می‌رسند.</translation>
    </message>
    <message>
        <source>No embargo is in force.</source>
        <translation>امبارگویی برقرار نیست.</translation>
    </message>
    <message>
        <source>No note is open.</source>
        <translation>یادداشت بازی نمانده است.</translation>
    </message>
    <message>
        <source>There is no headline. Write one.</source>
        <translation>تیتر نوشته نشده است. آن را بنویسید.</translation>
    </message>
    <message>
        <source>There is no text. Write some.</source>
        <translation>متن نوشته نشده است. آن را بنویسید.</translation>
    </message>
    <message>
        <source>There is no lede. Pages, feeds and lists show its words.</source>
        <translation>لید نوشته نشده است. صفحه‌ها، خوراک‌ها و فهرست‌ها آن را نشان می‌دهند.</translation>
    </message>
    <message>
        <source>No section is chosen. Readers will not find it in one.</source>
        <translation>بخشی انتخاب نشده است. خوانندگان مطلب را در هیچ بخشی نمی‌یابند.</translation>
    </message>
    <message>
        <source>The byline is empty. Name who wrote it.</source>
        <translation>نام نویسنده خالی است. بنویسید چه کسی آن را نوشته است.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) have no description for people who cannot see them.</source>
        <translation>
            <numerusform>%n تصویر برای کسانی که نمی‌بینند شرح ندارد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were left for later (TK, XXX).</source>
        <translation>
            <numerusform>%n جا برای بعد خالی مانده است (TK، XXX).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The headline has %n character(s); phones and search cut it off.</source>
        <translation>
            <numerusform>تیتر %n نویسه دارد؛ تلفن‌ها و جست‌وجو آن را می‌بُرند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) lead nowhere.</source>
        <translation>
            <numerusform>%n پیوند به جایی نمی‌رسد.</numerusform>
        </translation>
    </message>
    <message>
        <source>An embargo is in force. Until then nobody may publish.</source>
        <translation>امبارگو برقرار است. تا پایان آن هیچ‌کس اجازهٔ انتشار ندارد.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are open.</source>
        <translation>
            <numerusform>%n یادداشت باز است.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;تازه</translation>
    </message>
    <message>
        <source>&amp;Go to article…</source>
        <translation>&amp;رفتن به مقاله…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;وارد کردن…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;چاپ…</translation>
    </message>
    <message>
        <source>Export as PD&amp;F…</source>
        <translation>خروجی &amp;پی‌دی‌اف…</translation>
    </message>
    <message>
        <source>Save &amp;version</source>
        <translation>&amp;نگه داشتن نسخه</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;سابقه</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;دونسخه کردن</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;بستن</translation>
    </message>
    <message>
        <source>&amp;Spike…</source>
        <translation>&amp;کنار گذاشتن…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;واگرد</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;ازنو</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;بریدن</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;رونوشت</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;چسباندن</translation>
    </message>
    <message>
        <source>Paste as p&amp;lain text</source>
        <translation>چسباندن متن &amp;ساده</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>گزینش &amp;همه</translation>
    </message>
    <message>
        <source>&amp;Next place that needs you</source>
        <translation>جای بع&amp;دی که کار دارد</translation>
    </message>
    <message>
        <source>Pre&amp;vious place that needs you</source>
        <translation>جای &amp;پیشین که کار دارد</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;تنظیمات…</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;سیاه</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;کج</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;پیوند…</translation>
    </message>
    <message>
        <source>&amp;Clear formatting</source>
        <translation>&amp;زدودن قالب</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>&amp;بند</translation>
    </message>
    <message>
        <source>&amp;Paragraph style</source>
        <translation>سبک &amp;بند</translation>
    </message>
    <message>
        <source>&amp;Subheading</source>
        <translation>&amp;میان‌تیتر</translation>
    </message>
    <message>
        <source>&amp;Minor subheading</source>
        <translation>میان‌تیتر &amp;کوچک</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;نقل‌قول</translation>
    </message>
    <message>
        <source>&amp;Bulleted list</source>
        <translation>فهرست نق&amp;طه‌دار</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>فهرست &amp;شماره‌دار</translation>
    </message>
    <message>
        <source>&amp;Next paragraph style</source>
        <translation>سبک ب&amp;عدی بند</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;خودکار</translation>
    </message>
    <message>
        <source>Di&amp;rection</source>
        <translation>&amp;جهت</translation>
    </message>
    <message>
        <source>&amp;Left to right</source>
        <translation>&amp;چپ به راست</translation>
    </message>
    <message>
        <source>&amp;Right to left</source>
        <translation>&amp;راست به چپ</translation>
    </message>
    <message>
        <source>&amp;Other direction</source>
        <translation>جهت &amp;دیگر</translation>
    </message>
    <message>
        <source>Move paragraph &amp;up</source>
        <translation>بردن بند به با&amp;لا</translation>
    </message>
    <message>
        <source>Move paragraph &amp;down</source>
        <translation>بردن بند به پا&amp;یین</translation>
    </message>
    <message>
        <source>&amp;Image…</source>
        <translation>&amp;تصویر…</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;خط</translation>
    </message>
    <message>
        <source>&amp;Note here…</source>
        <translation>&amp;یادداشت در این‌جا…</translation>
    </message>
    <message>
        <source>Non-breaking &amp;space</source>
        <translation>فاصلهٔ &amp;نشکن</translation>
    </message>
    <message>
        <source>&amp;Special</source>
        <translation>&amp;ویژه</translation>
    </message>
    <message>
        <source>&amp;Dash</source>
        <translation>&amp;خط تیره</translation>
    </message>
    <message>
        <source>&amp;Zero-width non-joiner</source>
        <translation>نیم‌&amp;فاصله</translation>
    </message>
    <message>
        <source>Isolate &amp;left to right</source>
        <translation>جداسازی &amp;چپ به راست</translation>
    </message>
    <message>
        <source>Isolate &amp;right to left</source>
        <translation>جداسازی &amp;راست به چپ</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;مقاله‌ها</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>می&amp;ز</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>&amp;صندوق ارسال</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>&amp;حساب</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>مقالهٔ &amp;پیشین</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>قاب &amp;بعدی</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>&amp;قاب پیشین</translation>
    </message>
    <message>
        <source>Command pale&amp;tte…</source>
        <translation>فهرست &amp;فرمان‌ها…</translation>
    </message>
    <message>
        <source>&amp;Search articles</source>
        <translation>&amp;جست‌وجوی مقاله‌ها</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>گام بعد</translation>
    </message>
    <message>
        <source>&amp;Return with a note…</source>
        <translation>&amp;برگرداندن با یادداشت…</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;پس گرفتن</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;تأیید</translation>
    </message>
    <message>
        <source>&amp;Include newer edits…</source>
        <translation>&amp;افزودن ویرایش‌های تازه…</translation>
    </message>
    <message>
        <source>A&amp;ssign…</source>
        <translation>&amp;سپردن به…</translation>
    </message>
    <message>
        <source>Sc&amp;hedule…</source>
        <translation>&amp;زمان‌بندی…</translation>
    </message>
    <message>
        <source>Unsche&amp;dule</source>
        <translation>&amp;لغو زمان‌بندی</translation>
    </message>
    <message>
        <source>&amp;Embargo…</source>
        <translation>ا&amp;مبارگو…</translation>
    </message>
    <message>
        <source>&amp;Lift embargo</source>
        <translation>برداشتن امبار&amp;گو</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>ا&amp;نتشار…</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;دیدن صفحه</translation>
    </message>
    <message>
        <source>Compare &amp;with live</source>
        <translation>سنج&amp;ش با متن منتشرشده</translation>
    </message>
    <message>
        <source>&amp;Update live…</source>
        <translation>روز&amp;آمد کردن صفحه…</translation>
    </message>
    <message>
        <source>&amp;Correction…</source>
        <translation>ا&amp;صلاحیه…</translation>
    </message>
    <message>
        <source>Take d&amp;own…</source>
        <translation>برداشتن از سا&amp;یت…</translation>
    </message>
    <message>
        <source>&amp;Kill…</source>
        <translation>&amp;حذف کامل…</translation>
    </message>
    <message>
        <source>&amp;Bring back from the trash</source>
        <translation>برگرداندن از س&amp;طل</translation>
    </message>
    <message>
        <source>Cop&amp;y text</source>
        <translation>&amp;رونوشت متن</translation>
    </message>
    <message>
        <source>Send and receive &amp;now</source>
        <translation>&amp;فرستادن و گرفتن اکنون</translation>
    </message>
    <message>
        <source>Settle &amp;mine and theirs…</source>
        <translation>ی&amp;کی کردن دو متن…</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;فهرست</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;جزئیات</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;بزرگ‌تر</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>ب&amp;زرگ‌نمایی</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;کوچک‌تر</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;اندازهٔ اصلی</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;روشن</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;پوسته</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;تیره</translation>
    </message>
    <message>
        <source>Like the des&amp;ktop</source>
        <translation>مانند &amp;میزکار</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;انگلیسی (English)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>ز&amp;بان</translation>
    </message>
    <message>
        <source>&amp;Persian (فارسی)</source>
        <translation>&amp;فارسی</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>&amp;صفحه‌کلید…</translation>
    </message>
    <message>
        <source>&amp;Check this installation…</source>
        <translation>&amp;بررسی این نصب…</translation>
    </message>
    <message>
        <source>&amp;About Broadsheet</source>
        <translation>&amp;دربارهٔ برادشیت</translation>
    </message>
    <message>
        <source>Hold sendin&amp;g</source>
        <translation>نگ&amp;ه داشتن ارسال</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>What was &amp;wrong, and what is right</source>
        <translation>چه نادرست بود و درستش چیست</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;واگرد</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;ازنو</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;بریدن</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;رونوشت</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;چسباندن</translation>
    </message>
    <message>
        <source>Paste as plain &amp;text</source>
        <translation>چسباندن به‌صورت متن &amp;ساده</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>گزینش &amp;همه</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Your role on this site does not include approving. The article is safe and unchanged. Submit it, or ask an editor.</source>
        <translation>نقش شما در این سایت تأیید را در بر نمی‌گیرد. مطلب محفوظ و بی‌تغییر است. آن را به میز تحریریه بفرستید یا از یک دبیر بخواهید.</translation>
    </message>
    <message>
        <source>Your role on this site does not include publishing. The article is safe and unchanged. Submit it, or ask an editor.</source>
        <translation>نقش شما در این سایت انتشار را در بر نمی‌گیرد. مطلب محفوظ و بی‌تغییر است. آن را به میز تحریریه بفرستید یا از یک دبیر بخواهید.</translation>
    </message>
    <message>
        <source>Your role on this site does not include changing what is published. The article is safe and unchanged. Ask an editor to take it in.</source>
        <translation>نقش شما در این سایت تغییر مطلب منتشرشده را در بر نمی‌گیرد. مطلب محفوظ و بی‌تغییر است. از یک دبیر بخواهید تغییر را وارد کند.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for articles in the stage &quot;%2&quot;. The article stays as it was. &quot;show&quot; tells where it is.</source>
        <translation>«%1» برای مطلب‌هایی است که در مرحلهٔ «%2» هستند. مطلب همان‌طور که بود ماند. «show» می‌گوید اکنون کجاست.</translation>
    </message>
    <message>
        <source>This article belongs to somebody else and your role writes own articles only. It was left as it is. Ask for it to be assigned to you.</source>
        <translation>این مطلب از آنِ کس دیگری است و نقش شما تنها نوشتن مطلب‌های خودتان است. همان‌طور که بود ماند. بخواهید آن را به شما بسپارند.</translation>
    </message>
    <message>
        <source>%1: in order.</source>
        <translation>%1: مرتب است.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>انبار مطلب‌ها</translation>
    </message>
    <message>
        <source>Store format</source>
        <translation>قالب انبار</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>نسخه‌ها</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>مرحله‌ها</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>دفتر روزانه</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>تصویرها</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>پشتیبان‌ها</translation>
    </message>
    <message>
        <source>Access rights</source>
        <translation>مجوزهای دسترسی</translation>
    </message>
    <message>
        <source>Newsroom folder</source>
        <translation>پوشهٔ تحریریه</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be done now.</source>
        <translation>«%1» اکنون شدنی است.</translation>
    </message>
    <message>
        <source>Left out: %1. The text itself is whole.</source>
        <translation>کنار گذاشته شد: %1. خود متن کامل است.</translation>
    </message>
    <message>
        <source>The file does not name its character set; it was read as %1. Look whether accents and quotes are right.</source>
        <translation>پرونده نمی‌گوید با چه رمزگذاری‌ای نوشته شده است؛ با %1 خوانده شد. ببینید حرف‌ها و گیومه‌ها درست باشند.</translation>
    </message>
    <message>
        <source>The end looks like an author box or a list of recent posts. It was kept; --trim-tail leaves it out.</source>
        <translation>پایان متن به کادر نویسنده یا فهرست مطلب‌های تازه می‌ماند. نگه داشته شد؛ ‎--trim-tail آن را کنار می‌گذارد.</translation>
    </message>
    <message>
        <source>The author box or list of recent posts at the end was left out, as you asked.</source>
        <translation>کادر نویسنده یا فهرست مطلب‌های تازه در پایان متن، همان‌طور که خواستید، کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>The picture %1 was not taken in. Its place and its description are kept; add the file by hand.</source>
        <translation>تصویر %1 وارد نشد. جای آن و شرحش نگه داشته شد؛ پرونده را خودتان بیفزایید.</translation>
    </message>
    <message>
        <source>No headline was found. The text is whole; set one with headline=&quot;...&quot;.</source>
        <translation>تیتری پیدا نشد. متن کامل است؛ با headline=&quot;...&quot;‎ تیتر بگذارید.</translation>
    </message>
    <message>
        <source>The same text was imported before as %1. Both articles are kept; spike the one that is not needed.</source>
        <translation>همین متن پیش‌تر با شناسهٔ %1 وارد شده است. هر دو مطلب نگه داشته شد؛ آن را که لازم نیست کنار بگذارید.</translation>
    </message>
    <message>
        <source>This could not be done, and its cause is not known. Everything is kept as it was. Try again; if it happens again, &quot;doctor&quot; looks for the cause.</source>
        <translation>این کار شدنی نبود و علت آن روشن نیست. همه‌چیز همان‌طور که بود محفوظ است. دوباره امتحان کنید؛ اگر باز رخ داد، «doctor» علت را می‌جوید.</translation>
    </message>
    <message>
        <source>There is no article &quot;%1&quot; here. Nothing was changed. &quot;list&quot; shows the articles and their ids.</source>
        <translation>مطلب «%1» اینجا نیست. چیزی تغییر نکرد. «list» مطلب‌ها و شناسه‌هایشان را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Several articles begin with &quot;%1&quot;. Nothing was changed. Give more digits of the id.</source>
        <translation>شناسهٔ چند مطلب با «%1» آغاز می‌شود. چیزی تغییر نکرد. رقم‌های بیشتری از شناسه را بنویسید.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too short for an id. Nothing was changed. Give at least 4 digits.</source>
        <translation>«%1» برای شناسه کوتاه است. چیزی تغییر نکرد. دست‌کم ۴ رقم بنویسید.</translation>
    </message>
    <message>
        <source>There is no version &quot;%1&quot; of this article. Nothing was changed. &quot;history&quot; shows its versions.</source>
        <translation>این مطلب نسخه‌ای به نام «%1» ندارد. چیزی تغییر نکرد. «history» نسخه‌هایش را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Several versions begin with &quot;%1&quot;. Nothing was changed. Give more digits of the version.</source>
        <translation>چند نسخه با «%1» آغاز می‌شود. چیزی تغییر نکرد. رقم‌های بیشتری از نسخه را بنویسید.</translation>
    </message>
    <message>
        <source>There is no note &quot;%1&quot; on this article, or more than one begins so. Nothing was changed. &quot;notes&quot; shows them with their ids.</source>
        <translation>این مطلب یادداشت «%1» را ندارد، یا چند یادداشت چنین آغاز می‌شوند. چیزی تغییر نکرد. «notes» آن‌ها را با شناسه نشان می‌دهد.</translation>
    </message>
    <message>
        <source>There is no site &quot;%1&quot; here. Nothing was changed. &quot;site list&quot; shows the sites.</source>
        <translation>سایت «%1» اینجا نیست. چیزی تغییر نکرد. «site list» سایت‌ها را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>There are several sites, and none was named. Nothing was changed. Choose one with --site NAME.</source>
        <translation>چند سایت هست و از هیچ‌یک نام برده نشد. چیزی تغییر نکرد. با ‎--site NAME یکی را انتخاب کنید.</translation>
    </message>
    <message>
        <source>The site &quot;%1&quot; is here already. It was left as it is. Choose another name, or go on with that site.</source>
        <translation>سایت «%1» از پیش هست و همان‌طور ماند. نام دیگری انتخاب کنید یا با همان سایت ادامه دهید.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Nothing was changed. &quot;help set&quot; names the fields.</source>
        <translation>فیلد «%1» وجود ندارد. چیزی تغییر نکرد. «help set» نام فیلدها را می‌گوید.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not set by hand. Nothing was changed. It follows from acts: &quot;help&quot; shows which one.</source>
        <translation>«%1» دستی تعیین نمی‌شود. چیزی تغییر نکرد. این فیلد از کارها پیروی می‌کند: «help» می‌گوید کدام‌یک.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is no value for %1. Nothing was changed. Correct the value and set it again.</source>
        <translation>«%2» مقدار درستی برای %1 نیست. چیزی تغییر نکرد. مقدار را درست کنید و دوباره بگذارید.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds one value, so nothing can be added or taken away. Nothing was changed. Set it with %1=VALUE.</source>
        <translation>«%1» یک مقدار دارد و نمی‌شود به آن افزود یا از آن کاست. چیزی تغییر نکرد. آن را با ‎%1=VALUE تعیین کنید.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time that is known here. Nothing was changed. Write it like 2026-12-01T09:00 or 2026-12-01T09:00+03:30.</source>
        <translation>«%1» زمانی شناخته‌شده نیست. چیزی تغییر نکرد. آن را مانند 2026-12-01T09:00 یا 2026-12-01T09:00+03:30 بنویسید.</translation>
    </message>
    <message>
        <source>%1 does not exist there: the clocks go forward. Nothing was changed. Choose one of these: %2.</source>
        <translation>%1 آنجا وجود ندارد: ساعت‌ها جلو کشیده می‌شوند. چیزی تغییر نکرد. یکی از این‌ها را انتخاب کنید: %2.</translation>
    </message>
    <message>
        <source>%1 comes twice there: the clocks go back. Nothing was changed. Choose one of these: %2.</source>
        <translation>%1 آنجا دو بار می‌آید: ساعت‌ها عقب کشیده می‌شوند. چیزی تغییر نکرد. یکی از این‌ها را انتخاب کنید: %2.</translation>
    </message>
    <message>
        <source>This time is not far enough ahead. The article stays as it was. Choose a time at least 2 minutes from now, or publish now.</source>
        <translation>این زمان به‌اندازهٔ کافی در آینده نیست. مطلب همان‌طور که بود ماند. زمانی دست‌کم ۲ دقیقه بعد انتخاب کنید یا همین حالا منتشر کنید.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known. Nothing was changed. Use a name like Europe/Berlin or Asia/Tehran.</source>
        <translation>منطقهٔ زمانی «%1» شناخته نیست. چیزی تغییر نکرد. نامی مانند Europe/Berlin یا Asia/Tehran به کار ببرید.</translation>
    </message>
    <message>
        <source>There is no paragraph number %1. Nothing was changed. Numbers begin at 0 and count what is seen.</source>
        <translation>بند شمارهٔ %1 وجود ندارد. چیزی تغییر نکرد. شماره‌ها از ۰ آغاز می‌شوند و آنچه را دیده می‌شود می‌شمارند.</translation>
    </message>
    <message>
        <source>Paragraph number %1 has no text that can be edited here. It was left as it is. Edit the whole body in a file instead.</source>
        <translation>بند شمارهٔ %1 متنی ندارد که اینجا ویرایش‌پذیر باشد و همان‌طور ماند. به‌جای آن کل متن را در یک پرونده ویرایش کنید.</translation>
    </message>
    <message>
        <source>There is no backup &quot;%1&quot;. Nothing was changed. &quot;backup list&quot; shows what there is.</source>
        <translation>پشتیبان «%1» وجود ندارد. چیزی تغییر نکرد. «backup list» نشان می‌دهد چه هست.</translation>
    </message>
    <message>
        <source>This article has no site yet. It is safe on this computer. Choose a site first: set site=NAME.</source>
        <translation>این مطلب هنوز سایتی ندارد. روی این رایانه محفوظ است. نخست سایت را انتخاب کنید: set site=NAME.</translation>
    </message>
    <message>
        <source>This is not possible in the article&apos;s present stage. The article stays as it was. &quot;show&quot; tells where it is, &quot;ledger&quot; how it came there.</source>
        <translation>این کار در مرحلهٔ کنونی مطلب شدنی نیست. مطلب همان‌طور که بود ماند. «show» می‌گوید کجاست و «ledger» می‌گوید چگونه به آنجا رسید.</translation>
    </message>
    <message>
        <source>Your role on this site does not allow this. The article is safe and unchanged. Ask somebody whose role does.</source>
        <translation>نقش شما در این سایت چنین اجازه‌ای نمی‌دهد. مطلب محفوظ و بی‌تغییر است. از کسی بخواهید که نقشش اجازه می‌دهد.</translation>
    </message>
    <message>
        <source>This article belongs to %1 and your role writes own articles only. It was left as it is. Ask for it to be assigned to you.</source>
        <translation>این مطلب از آنِ %1 است و نقش شما تنها نوشتن مطلب‌های خودتان است. همان‌طور که بود ماند. بخواهید آن را به شما بسپارند.</translation>
    </message>
    <message>
        <source>This text has not been approved by as many people as the site asks for. It is safe and unchanged. Submit it, or ask an editor to approve it.</source>
        <translation>شمار تأییدهای این متن به آنچه سایت می‌خواهد نرسیده است. متن محفوظ و بی‌تغییر است. آن را به میز تحریریه بفرستید یا از یک دبیر بخواهید تأییدش کند.</translation>
    </message>
    <message>
        <source>Your own approval does not count here: another person has to approve this text. The article stays as it was. Ask another editor.</source>
        <translation>تأیید خود شما اینجا به حساب نمی‌آید: کس دیگری باید این متن را تأیید کند. مطلب همان‌طور که بود ماند. از دبیر دیگری بخواهید.</translation>
    </message>
    <message>
        <source>This needs a note that says why. Nothing was changed. Add one with --note &quot;text&quot;.</source>
        <translation>این کار یادداشتی می‌خواهد که علت را بگوید. چیزی تغییر نکرد. با ‎--note &quot;متن&quot;‎ آن را بیفزایید.</translation>
    </message>
    <message>
        <source>The article is under embargo until a later time. It is safe and not public. Choose a time after the embargo, or lift the embargo.</source>
        <translation>مطلب تا زمانی دیگر زیر امبارگو است. محفوظ است و همگانی نشده است. زمانی پس از امبارگو انتخاب کنید یا امبارگو را بردارید.</translation>
    </message>
    <message>
        <source>This embargo time has passed already. Nothing was changed. Choose a time ahead.</source>
        <translation>زمان این امبارگو گذشته است. چیزی تغییر نکرد. زمانی در آینده انتخاب کنید.</translation>
    </message>
    <message>
        <source>There are no newer edits to take in. The article stays as it is. &quot;diff&quot; shows what differs.</source>
        <translation>ویرایش تازه‌تری برای وارد کردن نیست. مطلب همان‌طور که هست می‌ماند. «diff» تفاوت‌ها را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>This article was killed and is frozen. Its versions are kept. Write a new article if the story goes on.</source>
        <translation>این مطلب برای همیشه پس گرفته شده و دیگر تغییر نمی‌کند. نسخه‌هایش محفوظ است. اگر ماجرا ادامه دارد مطلب تازه‌ای بنویسید.</translation>
    </message>
    <message>
        <source>This can only be read here: a newer version of the program wrote it. Everything is kept. Update the program to go on.</source>
        <translation>این را اینجا تنها می‌شود خواند: نسخهٔ تازه‌تری از برنامه آن را نوشته است. همه‌چیز محفوظ است. برای ادامه برنامه را به‌روز کنید.</translation>
    </message>
    <message>
        <source>This article is kept on this computer and is never sent. It is safe here. Set keepHere=no to work on it with the desk.</source>
        <translation>این مطلب روی همین رایانه می‌ماند و هرگز فرستاده نمی‌شود. اینجا محفوظ است. برای کار با میز تحریریه keepHere=no بگذارید.</translation>
    </message>
    <message>
        <source>You and somebody else changed the same place. Both versions are kept. Settle it first: &quot;conflict&quot; shows both sides.</source>
        <translation>شما و کس دیگری یک جا را تغییر داده‌اید. هر دو نسخه محفوظ است. نخست تکلیف آن را روشن کنید: «conflict» هر دو سو را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>The checklist is not complete: %1. The article is safe and was not sent. Fill in what is missing; an editor may go on with --override &quot;reason&quot;.</source>
        <translation>فهرست بازبینی کامل نیست: %1. مطلب محفوظ است و فرستاده نشد. کمبودها را پر کنید؛ دبیر می‌تواند با ‎--override &quot;علت&quot;‎ ادامه دهد.</translation>
    </message>
    <message>
        <source>The article is bound to its site already. It was left there. Take back what still waits, or make a copy for the other site.</source>
        <translation>مطلب از پیش به سایت خود بسته شده و همان‌جا ماند. آنچه را هنوز منتظر است پس بگیرید یا برای سایت دیگر رونوشتی بسازید.</translation>
    </message>
    <message>
        <source>The time for this has passed, and it was not sent late by itself. The article is safe. Publish it now or choose a new time.</source>
        <translation>زمان این کار گذشت و خودبه‌خود دیر فرستاده نشد. مطلب محفوظ است. همین حالا منتشرش کنید یا زمان تازه‌ای انتخاب کنید.</translation>
    </message>
    <message>
        <source>The text changed after it was confirmed. Both versions are kept, and nothing was sent. Look at the difference and confirm again.</source>
        <translation>متن پس از قطعی شدن تغییر کرد. هر دو نسخه محفوظ است و چیزی فرستاده نشد. تفاوت را ببینید و دوباره قطعی کنید.</translation>
    </message>
    <message>
        <source>Nothing of this article waits that can be changed now. Everything is kept. &quot;outbox&quot; shows what is under way.</source>
        <translation>از این مطلب چیزی منتظر نیست که اکنون تغییرپذیر باشد. همه‌چیز محفوظ است. «outbox» نشان می‌دهد چه در راه است.</translation>
    </message>
    <message>
        <source>There is nothing to settle on this article. It stays as it is. &quot;conflicts&quot; shows where there is.</source>
        <translation>در این مطلب چیزی برای حل کردن نیست. همان‌طور که هست می‌ماند. «conflicts» نشان می‌دهد کجا هست.</translation>
    </message>
    <message>
        <source>There is no file %1. Nothing was changed. Look at the name and the folder.</source>
        <translation>پروندهٔ %1 وجود ندارد. چیزی تغییر نکرد. نام و پوشه را بررسی کنید.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is a folder, or you may not open it. Nothing was changed. Choose a file that you may read.</source>
        <translation>%1 خوانده نمی‌شود: پوشه است یا اجازهٔ باز کردنش را ندارید. چیزی تغییر نکرد. پرونده‌ای انتخاب کنید که اجازهٔ خواندنش را دارید.</translation>
    </message>
    <message>
        <source>%1 is larger than can be taken in at once. Nothing was imported. Divide it, or make it smaller.</source>
        <translation>%1 بزرگ‌تر از آن است که یک‌جا وارد شود. چیزی وارد نشد. آن را بخش‌بخش یا کوچک‌تر کنید.</translation>
    </message>
    <message>
        <source>%1 is damaged text: it mixes UTF-8 with other bytes. Nothing was imported, so nothing is garbled. Save it again as UTF-8.</source>
        <translation>%1 متن آسیب‌دیده است: UTF-8 را با بایت‌های دیگر آمیخته است. چیزی وارد نشد، پس چیزی به‌هم نریخت. آن را دوباره با UTF-8 ذخیره کنید.</translation>
    </message>
    <message>
        <source>%1 is not text: it holds NUL bytes. Nothing was imported. Choose a text file, or save it as text.</source>
        <translation>%1 متن نیست: بایت‌های NUL دارد. چیزی وارد نشد. پرونده‌ای متنی انتخاب کنید یا آن را به‌صورت متن ذخیره کنید.</translation>
    </message>
    <message>
        <source>%1 is nested too deeply. Nothing was imported. Save it from the program that made it in a simpler form.</source>
        <translation>%1 بیش از اندازه تودرتو است. چیزی وارد نشد. آن را در برنامهٔ سازنده‌اش ساده‌تر ذخیره کنید.</translation>
    </message>
    <message>
        <source>%1 has more paragraphs than an article can hold. Nothing was imported. Divide it.</source>
        <translation>%1 بیش از گنجایش یک مطلب بند دارد. چیزی وارد نشد. آن را بخش‌بخش کنید.</translation>
    </message>
    <message>
        <source>%1 holds no text. Nothing was imported. Choose a file with text in it.</source>
        <translation>%1 متنی ندارد. چیزی وارد نشد. پرونده‌ای انتخاب کنید که متن داشته باشد.</translation>
    </message>
    <message>
        <source>The format of %1 is not known. Nothing was imported. Name one with --format.</source>
        <translation>قالب %1 شناخته نیست. چیزی وارد نشد. با ‎--format قالب را بگویید.</translation>
    </message>
    <message>
        <source>%1 is not a picture that can be used. Nothing was changed. Use JPEG, PNG, WebP or GIF.</source>
        <translation>%1 تصویری به‌کاربردنی نیست. چیزی تغییر نکرد. JPEG، PNG، WebP یا GIF به کار ببرید.</translation>
    </message>
    <message>
        <source>The picture %1 is too large. Nothing was changed. Make it smaller than 20 MB and 12,000 pixels a side.</source>
        <translation>تصویر %1 بیش از اندازه بزرگ است. چیزی تغییر نکرد. آن را کوچک‌تر از ۲۰ مگابایت و هر ضلع ۱۲٬۰۰۰ پیکسل کنید.</translation>
    </message>
    <message>
        <source>The profile %1 cannot be written. What is in it is untouched. Look at who owns the folder and whether the drive is read-only.</source>
        <translation>در نمایهٔ %1 نمی‌شود نوشت. آنچه در آن است دست‌نخورده ماند. ببینید پوشه از آنِ کیست و آیا دیسک فقط‌خواندنی است.</translation>
    </message>
    <message>
        <source>A newer version of the program made this profile. It was opened for reading only and is unchanged. Update the program.</source>
        <translation>نسخهٔ تازه‌تری از برنامه این نمایه را ساخته است. تنها برای خواندن باز شد و تغییری نکرد. برنامه را به‌روز کنید.</translation>
    </message>
    <message>
        <source>Another program is using this profile. Everything in it is safe. Close the other one, or try again in a moment.</source>
        <translation>برنامهٔ دیگری این نمایه را به کار می‌برد. هر چه در آن است محفوظ است. برنامهٔ دیگر را ببندید یا کمی بعد دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The store of this profile is damaged. It was set aside, nothing was deleted, and the journal is kept. Run &quot;doctor&quot; to see what is there.</source>
        <translation>انبار این نمایه آسیب دیده است. کنار گذاشته شد، چیزی پاک نشد و دفتر روزانه محفوظ است. «doctor» نشان می‌دهد چه باقی است.</translation>
    </message>
    <message>
        <source>The drive is full. What was saved before is safe; this change was not saved. Free some space and try again.</source>
        <translation>دیسک پر است. آنچه پیش‌تر ذخیره شده محفوظ است؛ این تغییر ذخیره نشد. کمی جا باز کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Another process has the profile. Everything is safe. Wait until it is done, then try again.</source>
        <translation>فرایند دیگری نمایه را در دست دارد. همه‌چیز محفوظ است. صبر کنید تا کارش تمام شود و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The backup &quot;%1&quot; did not pass its check and was not used. The present store is untouched. Choose another one: &quot;backup list&quot;.</source>
        <translation>پشتیبان «%1» از بررسی نگذشت و به کار نرفت. انبار کنونی دست‌نخورده است. یکی دیگر انتخاب کنید: «backup list».</translation>
    </message>
    <message>
        <source>A journal of this profile is damaged. All records before that place were read. Run &quot;doctor&quot; to see what they hold.</source>
        <translation>یکی از دفترهای روزانهٔ این نمایه آسیب دیده است. همهٔ نوشته‌های پیش از آن نقطه خوانده شد. «doctor» نشان می‌دهد در آن‌ها چیست.</translation>
    </message>
    <message>
        <source>A version of this article is damaged on the drive. Its other versions are kept. Go back to one of them: &quot;history&quot;, then &quot;revert&quot;.</source>
        <translation>یکی از نسخه‌های این مطلب روی دیسک آسیب دیده است. نسخه‌های دیگرش محفوظ است. به یکی از آن‌ها بازگردید: نخست «history»، سپس «revert».</translation>
    </message>
    <message>
        <source>The newsroom folder %1 is not there. Everything is saved on this computer and will be sent later. Look whether the drive is connected.</source>
        <translation>پوشهٔ تحریریهٔ %1 سر جایش نیست. همه‌چیز روی این رایانه ذخیره است و بعداً فرستاده می‌شود. ببینید دیسک وصل باشد.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty. Nothing in it was touched. Choose an empty folder, or join the newsroom in it without --create.</source>
        <translation>پوشهٔ %1 خالی نیست. به چیزی در آن دست زده نشد. پوشه‌ای خالی انتخاب کنید یا بدون ‎--create به تحریریهٔ درون آن بپیوندید.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote the newsroom folder %1. Nothing in it was touched. Update the program.</source>
        <translation>نسخهٔ تازه‌تری از برنامه پوشهٔ تحریریهٔ %1 را نوشته است. به چیزی در آن دست زده نشد. برنامه را به‌روز کنید.</translation>
    </message>
    <message>
        <source>Something in the newsroom folder does not add up: %1. Nothing was overwritten. Run &quot;doctor&quot; to see what it is.</source>
        <translation>چیزی در پوشهٔ تحریریه جور درنمی‌آید: %1. چیزی بازنویسی نشد. «doctor» می‌گوید چیست.</translation>
    </message>
    <message>
        <source>The newsroom folder %1 cannot be written. Everything is saved on this computer. Ask for the right to write there, then try again.</source>
        <translation>در پوشهٔ تحریریهٔ %1 نمی‌شود نوشت. همه‌چیز روی این رایانه ذخیره است. اجازهٔ نوشتن در آنجا را بگیرید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The drive of %1 cannot make hard links, which keep two writers apart. Everything is saved on this computer. Put the newsroom on another drive.</source>
        <translation>دیسک %1 پیوند سخت نمی‌سازد، که دو نویسنده را از هم جدا نگه می‌دارد. همه‌چیز روی این رایانه ذخیره است. تحریریه را روی دیسک دیگری بگذارید.</translation>
    </message>
    <message>
        <source>The drive of the newsroom folder does not answer. Everything is saved on this computer and will be tried again. Look at the network or the drive.</source>
        <translation>دیسک پوشهٔ تحریریه پاسخ نمی‌دهد. همه‌چیز روی این رایانه ذخیره است و دوباره امتحان می‌شود. شبکه یا دیسک را بررسی کنید.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not on the list of people of this newsroom. Everything is kept on this computer. Ask a chief of the newsroom to add this login.</source>
        <translation>«%1» در فهرست افراد این تحریریه نیست. همه‌چیز روی این رایانه محفوظ است. از یکی از سردبیران تحریریه بخواهید این نام کاربری را بیفزاید.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is on the list already. It was left as it is. Change it with &quot;staff set&quot;.</source>
        <translation>«%1» از پیش در فهرست است و همان‌طور ماند. با «staff set» تغییرش دهید.</translation>
    </message>
    <message>
        <source>Only a chief may change the people, the rules and the kinds of this newsroom. Nothing was changed. Ask a chief.</source>
        <translation>تنها سردبیر می‌تواند افراد، قاعده‌ها و نوع‌های این تحریریه را تغییر دهد. چیزی تغییر نکرد. از سردبیر بخواهید.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the last chief of this newsroom. The list is unchanged. Make somebody else chief first.</source>
        <translation>«%1» آخرین سردبیر این تحریریه است. فهرست تغییری نکرد. نخست کس دیگری را سردبیر کنید.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a login. Nothing was changed. Use letters, digits and . _ - @, beginning with a letter or digit.</source>
        <translation>«%1» نام کاربری نمی‌شود. چیزی تغییر نکرد. از حرف و رقم و نشانه‌های ‎. _ - @‎ استفاده کنید و با حرف یا رقم آغاز کنید.</translation>
    </message>
    <message>
        <source>Somebody else wrote at the same moment. Both texts are kept. It is looked at again and goes on by itself; if not, try again.</source>
        <translation>کس دیگری در همان لحظه نوشت. هر دو متن محفوظ است. دوباره بررسی می‌شود و خودبه‌خود ادامه می‌یابد؛ اگر نشد، دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The answer was lost. The text is safe here, and it is looked for before anything is sent again, so it cannot appear twice. Wait for the next round.</source>
        <translation>پاسخ گم شد. متن اینجا محفوظ است و پیش از هر فرستادن دوباره جست‌وجو می‌شود تا دو بار منتشر نشود. منتظر دور بعد بمانید.</translation>
    </message>
    <message>
        <source>Another process of this profile is sending and does not answer. Everything is kept and will be sent. Try again in a moment, or close the other one.</source>
        <translation>فرایند دیگری از این نمایه در حال فرستادن است و پاسخ نمی‌دهد. همه‌چیز محفوظ است و فرستاده می‌شود. کمی بعد دوباره امتحان کنید یا فرایند دیگر را ببندید.</translation>
    </message>
    <message>
        <source>%1 could not be written. Nothing else was changed. Look at the folder and the free space, or choose another place.</source>
        <translation>%1 نوشته نشد. چیز دیگری تغییر نکرد. پوشه و فضای خالی را بررسی کنید یا جای دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1: something is not as it should be (%2). This program has no words for it; a newer one may.</source>
        <translation>%1: چیزی سر جای خود نیست (%2). این برنامه نامی برای آن ندارد؛ شاید نسخهٔ تازه‌تر داشته باشد.</translation>
    </message>
    <message>
        <source>The store was damaged and was replaced from a backup and the journals. The damaged file was kept as %1. Look at the articles of the last hours, and at their versions marked &quot;recovered&quot;.</source>
        <translation>انبار آسیب دیده بود و از یک پشتیبان و دفترهای روزانه بازسازی شد. پروندهٔ آسیب‌دیده با نام %1 نگه داشته شد. مطلب‌های ساعت‌های اخیر و نسخه‌های بازیافتهٔ آن‌ها را ببینید.</translation>
    </message>
    <message>
        <source>The store is damaged (%1). What was typed is in the journals as well. Start the program once more: it puts the newest good backup and the journals in the store&apos;s place.</source>
        <translation>انبار آسیب دیده است (%1). آنچه نوشته شده در دفترهای روزانه هم هست. برنامه را یک بار دیگر باز کنید: تازه‌ترین پشتیبان سالم و دفترهای روزانه را به جای انبار می‌گذارد.</translation>
    </message>
    <message>
        <source>The store was written by a newer Broadsheet (format %1). Nothing is lost, and nothing is changed here. Use the newer program.</source>
        <translation>نسخهٔ تازه‌تری از Broadsheet انبار را نوشته است (قالب %1). چیزی از دست نرفته و اینجا چیزی تغییر نمی‌کند. برنامهٔ تازه‌تر را به کار ببرید.</translation>
    </message>
    <message>
        <source>The text of version %1 is not what was stored. All other versions are whole. &quot;doctor --repair&quot; looks for this text in the backups and journals; what they do not hold is lost.</source>
        <translation>متن نسخهٔ %1 آن نیست که ذخیره شده بود. نسخه‌های دیگر کامل‌اند. «doctor --repair» این متن را در پشتیبان‌ها و دفترهای روزانه می‌جوید؛ آنچه در آن‌ها نباشد از دست رفته است.</translation>
    </message>
    <message>
        <source>The text of version %1 was damaged and was put back from a backup or a journal. Nothing is lost.</source>
        <translation>متن نسخهٔ %1 آسیب دیده بود و از پشتیبان یا دفتر روزانه سر جایش گذاشته شد. چیزی از دست نرفته است.</translation>
    </message>
    <message>
        <source>The newest version of article %1 is gone. Its older versions are kept. Look for it in a backup with &quot;backup list&quot;, or take an older version with &quot;history&quot; and &quot;revert&quot;.</source>
        <translation>تازه‌ترین نسخهٔ مطلب %1 نیست. نسخه‌های قدیمی‌ترش محفوظ است. آن را با «backup list» در پشتیبان‌ها بجویید، یا با «history» و «revert» به نسخه‌ای قدیمی‌تر بازگردید.</translation>
    </message>
    <message>
        <source>The stage that is shown for article %1 is not the one that follows from its acts. No text is concerned. &quot;doctor --repair&quot; sets it right.</source>
        <translation>مرحله‌ای که برای مطلب %1 نشان داده می‌شود با کارهای انجام‌شده نمی‌خواند. متنی در خطر نیست. «doctor --repair» آن را درست می‌کند.</translation>
    </message>
    <message>
        <source>The stage that was shown for article %1 was out of date and was set right. Nothing is lost.</source>
        <translation>مرحله‌ای که برای مطلب %1 نشان داده می‌شد کهنه بود و درست شد. چیزی از دست نرفته است.</translation>
    </message>
    <message>
        <source>An act on an article does not count, since it was not allowed when it arrived (%1). Its text is kept as a version. &quot;ledger&quot; shows the acts that count.</source>
        <translation>یکی از کارها روی مطلبی به شمار نمی‌آید، چون هنگام رسیدن مجاز نبود (%1). متن آن به‌صورت نسخه محفوظ است. «ledger» کارهای معتبر را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read. What was saved in the store is whole; words that were typed just before the program ended may be in this file only. Keep it, and look whether the disk is sound.</source>
        <translation>دفتر روزانهٔ %1 خوانده نمی‌شود. آنچه در انبار ذخیره شده کامل است؛ شاید واژه‌هایی که درست پیش از پایان برنامه نوشته شده تنها در این پرونده باشد. آن را نگه دارید و ببینید دیسک سالم است یا نه.</translation>
    </message>
    <message>
        <source>The journal has damaged entries (%1). All other entries were read. What was typed in those few seconds may be lost; look at the last paragraphs that were written then.</source>
        <translation>دفتر روزانه نوشته‌های آسیب‌دیده دارد (%1). باقی نوشته‌ها خوانده شد. شاید آنچه در آن چند ثانیه نوشته شده از دست رفته باشد؛ آخرین بندهای آن زمان را ببینید.</translation>
    </message>
    <message>
        <source>The journal %1 ends in the middle of an entry, as after a power cut. Everything up to the last second is kept. Nothing needs doing.</source>
        <translation>دفتر روزانهٔ %1 میان یک نوشته پایان می‌یابد، مانند پس از قطع برق. همه‌چیز تا آخرین ثانیه محفوظ است. کاری لازم نیست.</translation>
    </message>
    <message>
        <source>The picture %1 is gone from this computer. The texts are whole, and its place in them is kept. Add the picture again, or take the file from a backup of the disk.</source>
        <translation>تصویر %1 دیگر روی این رایانه نیست. متن‌ها کامل‌اند و جای آن در متن محفوظ است. تصویر را دوباره بیفزایید یا پرونده را از پشتیبان دیسک بردارید.</translation>
    </message>
    <message>
        <source>The picture %1 is damaged. The texts are whole, and its place in them is kept. Add the picture again, or take the file from a backup of the disk.</source>
        <translation>تصویر %1 آسیب دیده است. متن‌ها کامل‌اند و جای آن در متن محفوظ است. تصویر را دوباره بیفزایید یا پرونده را از پشتیبان دیسک بردارید.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged and cannot be used. The articles themselves are whole. Make a new one with &quot;backup create&quot;.</source>
        <translation>پشتیبان %1 آسیب دیده است و به کار نمی‌آید. خود مطلب‌ها کامل‌اند. با «backup create» پشتیبان تازه‌ای بسازید.</translation>
    </message>
    <message>
        <source>There is no backup yet. Nothing is lost. &quot;backup create&quot; makes one; later ones are made by themselves.</source>
        <translation>هنوز پشتیبانی نیست. چیزی از دست نرفته است. «backup create» یکی می‌سازد؛ بعدی‌ها خودبه‌خود ساخته می‌شوند.</translation>
    </message>
    <message>
        <source>Other people on this computer may read %1. Nothing is lost. &quot;doctor --repair&quot; closes it to them.</source>
        <translation>کسان دیگری روی این رایانه می‌توانند %1 را بخوانند. چیزی از دست نرفته است. «doctor --repair» آن را به رویشان می‌بندد.</translation>
    </message>
    <message>
        <source>Other people on this computer could read %1; it is closed to them now. Nothing is lost.</source>
        <translation>کسان دیگری روی این رایانه می‌توانستند %1 را بخوانند؛ اکنون به رویشان بسته است. چیزی از دست نرفته است.</translation>
    </message>
    <message>
        <source>The newsroom folder of %1 cannot be reached now. Everything is kept on this computer and will be tried again. Look at the drive or the network.</source>
        <translation>پوشهٔ تحریریهٔ %1 اکنون در دسترس نیست. همه‌چیز روی این رایانه محفوظ است و دوباره امتحان می‌شود. درایو یا شبکه را بررسی کنید.</translation>
    </message>
    <message>
        <source>The newsroom folder of %1 cannot be read as it is. Everything that was fetched is kept on this computer. Restore the folder&apos;s newsroom files from a backup of the drive.</source>
        <translation>پوشهٔ تحریریهٔ %1 به این صورت خوانده نمی‌شود. آنچه دریافت شده روی این رایانه محفوظ است. پرونده‌های newsroom پوشه را از پشتیبان درایو بازگردانید.</translation>
    </message>
    <message>
        <source>A newer Broadsheet wrote a version that this one cannot read (%1). Nothing is lost. Use the newer program for this article.</source>
        <translation>نسخهٔ تازه‌تری از Broadsheet نسخه‌ای نوشته که این برنامه نمی‌تواند بخواند (%1). چیزی از دست نرفته است. برای این مطلب برنامهٔ تازه‌تر را به کار ببرید.</translation>
    </message>
    <message>
        <source>A version was written by somebody who was not on the list of people (%1). It is kept, but its act does not count. Ask who wrote it; a chief can add that person.</source>
        <translation>کسی که در فهرست افراد نبود نسخه‌ای نوشته است (%1). نسخه محفوظ است، اما کار آن به شمار نمی‌آید. بپرسید چه کسی آن را نوشته؛ سردبیر می‌تواند او را بیفزاید.</translation>
    </message>
    <message>
        <source>An act in the newsroom folder was not allowed and does not count (%1). Its text is kept as a version. &quot;ledger&quot; shows the acts that count.</source>
        <translation>یکی از کارها در پوشهٔ تحریریه مجاز نبود و به شمار نمی‌آید (%1). متن آن به‌صورت نسخه محفوظ است. «ledger» کارهای معتبر را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>A picture in the newsroom folder is damaged (%1). The texts are whole. Put the picture into its article again, or restore the file from a backup of the drive.</source>
        <translation>تصویری در پوشهٔ تحریریه آسیب دیده است (%1). متن‌ها کامل‌اند. تصویر را دوباره در مطلبش بگذارید یا پرونده را از پشتیبان درایو بازگردانید.</translation>
    </message>
    <message>
        <source>Pages of the site are not as the newsroom folder says (%1). The articles are whole. &quot;doctor --repair&quot; writes these pages anew.</source>
        <translation>صفحه‌هایی از سایت با پوشهٔ تحریریه نمی‌خوانند (%1). مطلب‌ها کامل‌اند. «doctor --repair» این صفحه‌ها را از نو می‌نویسد.</translation>
    </message>
    <message>
        <source>Pages of the site were not as the newsroom folder says and were written anew (%1). Nothing is lost.</source>
        <translation>صفحه‌هایی از سایت با پوشهٔ تحریریه نمی‌خواندند و از نو نوشته شدند (%1). چیزی از دست نرفته است.</translation>
    </message>
    <message>
        <source>The pages of %1 could not be compared or written. The articles are whole, and the pages stay as they are. Look at the space and the access rights of the drive, then run &quot;doctor --repair&quot; again.</source>
        <translation>صفحه‌های %1 سنجیده یا نوشته نشد. مطلب‌ها کامل‌اند و صفحه‌ها همان‌طور می‌مانند. فضای خالی و حق دسترسی درایو را بررسی کنید، سپس «doctor --repair» را دوباره اجرا کنید.</translation>
    </message>
    <message>
        <source>The search does not know some articles as they are now (%1). No text is concerned. &quot;doctor --repair&quot; builds the search anew.</source>
        <translation>جست‌وجو صورت کنونی برخی مطلب‌ها را نمی‌شناسد (%1). متنی در خطر نیست. «doctor --repair» جست‌وجو را از نو می‌سازد.</translation>
    </message>
    <message>
        <source>The search did not know some articles as they are now (%1) and was built anew. Nothing is lost.</source>
        <translation>جست‌وجو صورت کنونی برخی مطلب‌ها را نمی‌شناخت (%1) و از نو ساخته شد. چیزی از دست نرفته است.</translation>
    </message>
    <message>
        <source>A version in the newsroom folder is damaged (%1). The versions before it are whole, and whoever wrote it has its text in their own profile. Restore the file from a backup of the drive.</source>
        <translation>نسخه‌ای در پوشهٔ تحریریه آسیب دیده است (%1). نسخه‌های پیش از آن کامل‌اند و نویسندهٔ آن متن را در نمایهٔ خود دارد. پرونده را از پشتیبان درایو بازگردانید.</translation>
    </message>
    <message>
        <source>A version is missing in the newsroom folder, so later ones do not count (%1). Whoever wrote it has its text in their own profile. Restore the file from a backup of the drive.</source>
        <translation>نسخه‌ای در پوشهٔ تحریریه نیست و نسخه‌های پس از آن به شمار نمی‌آیند (%1). نویسندهٔ آن متن را در نمایهٔ خود دارد. پرونده را از پشتیبان درایو بازگردانید.</translation>
    </message>
    <message>
        <source>A file of a public article cannot be read, so its page and its place in the lists stay as they were last written (%1). Readers lose nothing. Restore the file from a backup of the drive. Where there is none, a person may take the damaged file away by hand: the versions before it then count again.</source>
        <translation>پرونده‌ای از مطلبی منتشرشده خواندنی نیست؛ از این رو صفحه‌اش و جایش در فهرست‌ها همان‌گونه ماند که بار آخر نوشته شده بود (%1). خوانندگان چیزی از دست نمی‌دهند. پرونده را از پشتیبان درایو بازگردانید. اگر پشتیبانی نیست، کسی می‌تواند پروندهٔ آسیب‌دیده را با دست بردارد: آنگاه نسخه‌های پیش از آن دوباره به شمار می‌آیند.</translation>
    </message>
    <message>
        <source>Something in the newsroom folder does not add up. Nothing was overwritten. Run &quot;doctor&quot; to see what it is.</source>
        <translation>چیزی در پوشهٔ تحریریه جور درنمی‌آید. چیزی بازنویسی نشد. «doctor» را اجرا کنید تا ببینید چیست.</translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot; here. Nothing was changed. Take one of these: %2; a chief adds others with &quot;site kind&quot;.</source>
        <translation>نوع «%1» در این‌جا نیست. چیزی تغییر نکرد. یکی از این‌ها را برگزینید: %2؛ سردبیر با «site kind» نوع‌های دیگر می‌افزاید.</translation>
    </message>
    <message>
        <source>A program that ended too early left a part of a file behind (%1). Nothing is lost, and nothing reads it. Once it is an hour old, the next exchange with the folder removes it.</source>
        <translation>برنامه‌ای که زود پایان یافت تکه‌ای از یک پرونده را بر جا گذاشت (%1). چیزی از دست نرفته و چیزی آن را نمی‌خواند. پس از یک ساعت، تبادل بعدی با پوشه آن را برمی‌دارد.</translation>
    </message>
    <message>
        <source>The newest settings of the newsroom cannot be read (%1), so nobody knows who has which rights. Nothing is lost: texts are sent and fetched, acts are parked, and the public pages stay as they are. Restore the file from a backup of the drive. Where there is none, a chief may take it away by hand: the settings before it then count again.</source>
        <translation>تازه‌ترین تنظیمات تحریریه خواندنی نیست (%1)؛ پس کسی نمی‌داند چه کسی چه حقی دارد. چیزی از دست نرفته است: متن‌ها فرستاده و گرفته می‌شوند، کارها کنار گذاشته می‌شوند و صفحه‌های همگانی همان‌گونه می‌مانند. پرونده را از پشتیبان درایو بازگردانید. اگر پشتیبانی نیست، سردبیر می‌تواند آن را با دست بردارد: آنگاه تنظیمات پیش از آن دوباره به شمار می‌آید.</translation>
    </message>
    <message>
        <source>Earlier settings of the newsroom cannot be read (%1), so what was done under them cannot be judged. Those articles and their pages stay as they are. Restore the file from a backup of the drive.</source>
        <translation>تنظیمات پیشین تحریریه خواندنی نیست (%1)؛ پس دربارهٔ آنچه زیر آن انجام شده نمی‌توان داوری کرد. آن مطلب‌ها و صفحه‌هایشان همان‌گونه می‌مانند. پرونده را از پشتیبان درایو بازگردانید.</translation>
    </message>
    <message>
        <source>The backup that is due does not fit on the drive. The articles are saved as always. Free some space; it is made then by itself.</source>
        <translation>پشتیبانی که زمانش رسیده روی دیسک جا نمی‌شود. مطلب‌ها مثل همیشه ذخیره‌اند. کمی جا باز کنید؛ خودش سپس گرفته می‌شود.</translation>
    </message>
    <message>
        <source>The backup that is due could not be made. The articles are saved as always, and it is tried again by itself. &quot;doctor&quot; looks for the cause.</source>
        <translation>پشتیبانی که زمانش رسیده گرفته نشد. مطلب‌ها مثل همیشه ذخیره‌اند و خودش دوباره امتحان می‌شود. «doctor» علت را می‌جوید.</translation>
    </message>
    <message>
        <source>The store was missing and was made anew from a backup and the journals. Look at the articles of the last hours, and at their versions marked &quot;recovered&quot;.</source>
        <translation>انبار سر جایش نبود و از یک پشتیبان و دفترهای روزانه از نو ساخته شد. مطلب‌های ساعت‌های اخیر و نسخه‌های بازیافتهٔ آن‌ها را ببینید.</translation>
    </message>
    <message>
        <source>The checklist is not complete. The article is safe and was not sent. &quot;check&quot; shows what is missing; an editor may go on with --override &quot;reason&quot;.</source>
        <translation>فهرست بازبینی کامل نیست. مطلب محفوظ است و فرستاده نشد. «check» کمبودها را نشان می‌دهد؛ دبیر می‌تواند با ‎--override &quot;علت&quot;‎ ادامه دهد.</translation>
    </message>
    <message>
        <source>A file is not there. Nothing was changed. Run &quot;doctor&quot; to see which one.</source>
        <translation>پرونده‌ای سر جایش نیست. چیزی تغییر نکرد. «doctor» می‌گوید کدام است.</translation>
    </message>
    <message>
        <source>The profile cannot be written. What is in it is untouched. Look at who owns the folder and whether the drive is read-only.</source>
        <translation>در نمایه نمی‌شود نوشت. آنچه در آن است دست‌نخورده ماند. ببینید پوشه از آنِ کیست و آیا دیسک فقط‌خواندنی است.</translation>
    </message>
    <message>
        <source>A backup did not pass its check and was not used. The present store is untouched. See &quot;backup list&quot;.</source>
        <translation>پشتیبانی از بررسی نگذشت و به کار نرفت. انبار کنونی دست‌نخورده است. «backup list» را ببینید.</translation>
    </message>
    <message>
        <source>The newsroom folder is not there. Everything is saved on this computer and will be sent later. Look whether the drive is connected.</source>
        <translation>پوشهٔ تحریریه سر جایش نیست. همه‌چیز روی این رایانه ذخیره است و بعداً فرستاده می‌شود. ببینید دیسک وصل باشد.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote the newsroom folder. Nothing in it was touched. Update the program.</source>
        <translation>نسخهٔ تازه‌تری از برنامه پوشهٔ تحریریه را نوشته است. به چیزی در آن دست زده نشد. برنامه را به‌روز کنید.</translation>
    </message>
    <message>
        <source>The newsroom folder cannot be written. Everything is saved on this computer. Ask for the right to write there, then try again.</source>
        <translation>در پوشهٔ تحریریه نمی‌شود نوشت. همه‌چیز روی این رایانه ذخیره است. اجازهٔ نوشتن در آنجا را بگیرید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The drive of the newsroom folder cannot make hard links, which keep two writers apart. Everything is saved on this computer. Put the newsroom on another drive.</source>
        <translation>دیسک پوشهٔ تحریریه پیوند سخت نمی‌سازد، که دو نویسنده را از هم جدا نگه می‌دارد. همه‌چیز روی این رایانه ذخیره است. تحریریه را روی دیسک دیگری بگذارید.</translation>
    </message>
    <message>
        <source>Your login is not on the list of people of this newsroom. Everything is kept on this computer. Ask a chief of the newsroom to add it.</source>
        <translation>نام کاربری شما در فهرست افراد این تحریریه نیست. همه‌چیز روی این رایانه محفوظ است. از یکی از سردبیران تحریریه بخواهید آن را بیفزاید.</translation>
    </message>
    <message>
        <source>A file could not be written. Nothing else was changed. Look at the folder and the free space.</source>
        <translation>پرونده‌ای نوشته نشد. چیز دیگری تغییر نکرد. پوشه و فضای خالی را بررسی کنید.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Kicker</source>
        <translation>روتیتر</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>تیتر</translation>
    </message>
    <message>
        <source>Lede</source>
        <translation>لید</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>نویسنده</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>محل</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>همچنین در</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Lead picture</source>
        <translation>تصویر اصلی</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>حقوق</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>اولویت</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>امبارگو</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <source>Translation of</source>
        <translation>ترجمهٔ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>وارد شد</translation>
    </message>
    <message>
        <source>The articles are here. Look at these places:</source>
        <translation>مقاله‌ها این‌جاست. این جاها را ببینید:</translation>
    </message>
    <message>
        <source>Places to look at</source>
        <translation>جاهایی که باید دید</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) imported.</source>
        <translation>
            <numerusform>%Ln مقاله وارد شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>وارد کردن مقاله‌ها</translation>
    </message>
    <message>
        <source>Articles (*.md *.markdown *.html *.htm *.txt *.docx *.odt)</source>
        <translation>مقاله‌ها (*.md *.markdown *.html *.htm *.txt *.docx *.odt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ پرونده‌ها (*)</translation>
    </message>
</context>
<context>
    <name>KillForm</name>
    <message>
        <source>A notice stays at the &amp;address, with your words</source>
        <translation>یک اطلاعیه با متن شما در همان نشانی می‌ماند</translation>
    </message>
    <message>
        <source>&amp;Nothing stays; the page is gone</source>
        <translation>چیزی نمی‌ماند؛ صفحه برداشته می‌شود</translation>
    </message>
    <message>
        <source>The n&amp;otice to readers</source>
        <translation>اطلاعیه برای خوانندگان</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;مقاله</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;ویرایش</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;قالب</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;درج</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;برو</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;انتشار</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;نما</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;راهنما</translation>
    </message>
</context>
<context>
    <name>MomentWords</name>
    <message>
        <source>yesterday</source>
        <translation>دیروز</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>امروز %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>فردا %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day of the week, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>headline</source>
        <translation>تیتر</translation>
    </message>
    <message>
        <source>text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>lede</source>
        <translation>لید</translation>
    </message>
    <message>
        <source>section</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>نام نویسنده</translation>
    </message>
    <message>
        <source>picture descriptions</source>
        <translation>شرح تصویرها</translation>
    </message>
    <message>
        <source>placeholders</source>
        <translation>جاهای خالی</translation>
    </message>
    <message>
        <source>headline length</source>
        <translation>طول تیتر</translation>
    </message>
    <message>
        <source>links</source>
        <translation>پیوندها</translation>
    </message>
    <message>
        <source>embargo</source>
        <translation>امبارگو</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>برگشت‌خورده</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>فرستاده به میز</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تأییدشده</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>زمان‌بندی‌شده</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منتشرشده</translation>
    </message>
    <message>
        <source>Unpublished</source>
        <translation>از انتشار برداشته</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>پس‌گرفته</translation>
    </message>
    <message>
        <source>Spiked</source>
        <translation>کنارگذاشته</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>فرستادن به میز</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>پس گرفتن</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Include newer edits</source>
        <translation>وارد کردن ویرایش‌های تازه</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>زمان‌بندی</translation>
    </message>
    <message>
        <source>Unschedule</source>
        <translation>لغو زمان‌بندی</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>انتشار</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>به‌روزرسانی</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحیح</translation>
    </message>
    <message>
        <source>Unpublish</source>
        <translation>برداشتن از انتشار</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>پس گرفتن برای همیشه</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Set embargo</source>
        <translation>گذاشتن امبارگو</translation>
    </message>
    <message>
        <source>Lift embargo</source>
        <translation>برداشتن امبارگو</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>سپردن</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Went live as scheduled</source>
        <translation>طبق زمان‌بندی منتشر شد</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>خبرنگار</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>نویسنده</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>مترجم</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>دبیر</translation>
    </message>
    <message>
        <source>Chief</source>
        <translation>سردبیر</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>چیزی منتظر نیست</translation>
    </message>
    <message>
        <source>waiting to send</source>
        <translation>منتظر فرستادن</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>در حال فرستادن</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>در حال بررسی</translation>
    </message>
    <message>
        <source>waiting for the next try</source>
        <translation>منتظر تلاش بعدی</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>نیازمند شما</translation>
    </message>
    <message>
        <source>on this computer only</source>
        <translation>تنها روی این رایانه</translation>
    </message>
    <message>
        <source>on the site</source>
        <translation>روی سایت</translation>
    </message>
    <message>
        <source>live</source>
        <translation>روی صفحه</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>--size: %1 is not a size; write 1366x768.</source>
        <translation>‎--size: %1 اندازه نیست؛ بنویسید 1366x768.</translation>
    </message>
    <message>
        <source>--theme: %1 is no theme; there are light and dark.</source>
        <translation>‎--theme: پوسته‌ای به نام %1 نیست؛ light و dark هست.</translation>
    </message>
    <message>
        <source>%1 is not known; broadsheet --help lists what is.</source>
        <translation>%1 شناخته نیست؛ broadsheet --help آنچه را هست نشان می‌دهد.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 مقدار می‌خواهد.</translation>
    </message>
    <message>
        <source>--size, --theme, --room and --article go with --screenshot.</source>
        <translation>‎--size و --theme و --room و --article با --screenshot می‌آیند.</translation>
    </message>
    <message>
        <source>broadsheet: the newsroom&apos;s window. Options:
  --profile DIR       the folder of this person&apos;s articles
  --lang TAG          language of the window (en, fa)
  --screenshot FILE   draws the window into a PNG file and ends; with it:
    --size WxH        1366x768 unless told
    --theme NAME      light or dark
    --room NAME       articles, desk, outbox or account
    --article ID      the article that is open
  --version, --help
Everything else is done in the window; broadsheet-cli does the same by command.</source>
        <translation>broadsheet: پنجرهٔ تحریریه. گزینه‌ها:
  --profile DIR       پوشهٔ مقاله‌های این شخص
  --lang TAG          زبان پنجره (en، fa)
  --screenshot FILE   پنجره را در پروندهٔ PNG می‌کشد و تمام می‌شود؛ با آن:
    --size WxH        اگر گفته نشود 1366x768
    --theme NAME      light یا dark
    --room NAME       articles، desk، outbox یا account
    --article ID      مقاله‌ای که باز است
  --version، --help
کارهای دیگر در پنجره انجام می‌شود؛ broadsheet-cli همان‌ها را با فرمان انجام می‌دهد.</translation>
    </message>
    <message>
        <source>--room: %1 is no room; there are %2.</source>
        <translation>‎--room: بخشی به نام %1 نیست؛ این‌ها هست: %2.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>There is no room for a preview in the temporary folder.</source>
        <translation>در پوشهٔ موقت جایی برای پیش‌نمایش نیست.</translation>
    </message>
    <message>
        <source>No browser opened. The page is here: %1</source>
        <translation>مرورگری باز نشد. صفحه این‌جاست: %1</translation>
    </message>
    <message>
        <source>The browser shows how the page will look. It is on this computer only.</source>
        <translation>مرورگر نشان می‌دهد که صفحه چه شکلی خواهد بود. فقط روی این رایانه است.</translation>
    </message>
    <message>
        <source>The browser shows how the page will look on %1. It is on this computer only.</source>
        <translation>مرورگر نشان می‌دهد که صفحه در %1 چه شکلی خواهد بود. فقط روی این رایانه است.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n صفحه به چاپگر فرستاده شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing was printed.</source>
        <translation>چاپگر آن را نپذیرفت. چیزی چاپ نشد.</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>برون‌بری به PDF</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>سندهای PDF</translation>
    </message>
    <message>
        <source>The PDF is here: %1</source>
        <translation>PDF این‌جاست: %1</translation>
    </message>
</context>
<context>
    <name>PageStrings</name>
    <message>
        <source>By %1</source>
        <translation>نوشتهٔ %1</translation>
    </message>
    <message>
        <source>Recent Posts</source>
        <translation>مطلب‌های تازه</translation>
    </message>
    <message>
        <source>About the author</source>
        <translation>دربارهٔ نویسنده</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>به‌روزشده در %1</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>تصحیح</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>عکس: %1</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>تازه‌ترین‌ها</translation>
    </message>
    <message>
        <source>Section: %1</source>
        <translation>بخش: %1</translation>
    </message>
    <message>
        <source>Articles by %1</source>
        <translation>مطلب‌های %1</translation>
    </message>
    <message>
        <source>Front page</source>
        <translation>صفحهٔ نخست</translation>
    </message>
    <message>
        <source>Preview: not published</source>
        <translation>پیش‌نمایش: منتشر نشده</translation>
    </message>
    <message>
        <source>This article has been withdrawn.</source>
        <translation>این مطلب پس گرفته شده است.</translation>
    </message>
    <message>
        <source>Nothing has been published yet.</source>
        <translation>هنوز چیزی منتشر نشده است.</translation>
    </message>
    <message>
        <source>Skip to the text</source>
        <translation>رفتن به متن</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n دقیقه پیش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n ساعت پیش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n روز پیش</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>همین حالا</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>بخش‌ها</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
</context>
<context>
    <name>Pips</name>
    <message>
        <source>Changed on both sides</source>
        <translation>در هر دو سو عوض شده</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>منتظر شماست</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>در انتظار ارسال</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>در حال ارسال</translation>
    </message>
    <message>
        <source>Checking what arrived</source>
        <translation>بررسی آنچه رسیده</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>فقط روی این رایانه</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>منتشر</translation>
    </message>
    <message>
        <source>Live, changes not published</source>
        <translation>منتشر، تغییرها هنوز نه</translation>
    </message>
    <message>
        <source>The site has an older version</source>
        <translation>سایت نسخهٔ قدیمی‌تری دارد</translation>
    </message>
    <message>
        <source>On the site</source>
        <translation>روی سایت</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>Waiting. It is tried again by itself.</source>
        <translation>در انتظار. خودش دوباره تلاش می‌کند.</translation>
    </message>
    <message>
        <source>Changes in text</source>
        <translation>تغییر در متن</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>مقالهٔ تازه</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Needs you. Changed on both sides. Your text is safe here.</source>
        <translation>منتظر شما. در هر دو سو تغییر کرده است. متن شما اینجا امن است.</translation>
    </message>
    <message>
        <source>Needs you. %1</source>
        <translation>منتظر شما. %1</translation>
    </message>
    <message>
        <source>Sending.</source>
        <translation>در حال ارسال.</translation>
    </message>
    <message>
        <source>Checking what arrived. The answer was lost. Looking before sending again, so it cannot appear twice.</source>
        <translation>بررسی آنچه رسیده است. پاسخ گم شد. پیش از ارسال دوباره نگاه می‌شود تا دو بار منتشر نشود.</translation>
    </message>
    <message>
        <source>Held. It is safe on this computer and goes out when sending goes on.</source>
        <translation>نگه داشته شده است. روی این رایانه امن است و با ادامهٔ ارسال فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>Waiting to send.</source>
        <translation>منتظر ارسال.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>فرستاده شد.</translation>
    </message>
    <message>
        <source>write and send for review</source>
        <translation>نوشتن و فرستادن به بازبینی</translation>
    </message>
    <message>
        <source>change others&apos; work</source>
        <translation>تغییر کار دیگران</translation>
    </message>
    <message>
        <source>approve and return</source>
        <translation>تأیید و برگرداندن</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>انتشار</translation>
    </message>
    <message>
        <source>change what is live</source>
        <translation>تغییر آنچه منتشر شده</translation>
    </message>
    <message>
        <source>manage people and rules</source>
        <translation>مدیریت افراد و قاعده‌ها</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Articles</source>
        <translation>مقاله‌ها</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>میز</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>No headline yet</source>
        <translation>هنوز تیتر ندارد</translation>
    </message>
    <message>
        <source>Breaking</source>
        <translation>فوری</translation>
    </message>
    <message>
        <source>under embargo</source>
        <translation>زیر امبارگو</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>نزد %1</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n یادداشت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleForm</name>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Publish at</source>
        <translation>انتشار در</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Whose clock</source>
        <translation>ساعتِ کجا</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>My articles</source>
        <translation>مقاله‌های من</translation>
    </message>
    <message>
        <source>Needs me</source>
        <translation>منتظر من</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>میز</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>همهٔ مقاله‌ها</translation>
    </message>
    <message>
        <source>Trash on site</source>
        <translation>زبالهٔ سایت</translation>
    </message>
    <message>
        <source>Scheduled %1</source>
        <translation>زمان‌بندی‌شده %1</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>امبارگو</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>دیروز</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>سایت</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>خواننده</translation>
    </message>
</context>
<context>
    <name>WindowSheets</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>در حال بررسی…</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>همه‌چیز درست است.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) can be mended. Nothing is deleted.</source>
        <translation>
            <numerusform>%Ln چیز را می‌توان درست کرد. چیزی پاک نمی‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>مانند میزکار</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>پوسته</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;زبان</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;پوسته</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>&amp;صفحه‌کلید…</translation>
    </message>
    <message>
        <source>Check this installation</source>
        <translation>بررسی این نصب</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>آنچه یافته شد</translation>
    </message>
    <message>
        <source>&amp;Mend what can be mended</source>
        <translation>&amp;درست کردن آنچه شدنی است</translation>
    </message>
    <message>
        <source>About Broadsheet</source>
        <translation>دربارهٔ برادشیت</translation>
    </message>
    <message>
        <source>Broadsheet %1</source>
        <translation>برادشیت %1</translation>
    </message>
    <message>
        <source>A newsroom&apos;s editor. Every word stays on this computer until you send it.</source>
        <translation>ویرایشگر تحریریه. هر واژه تا آن را نفرستید روی همین رایانه می‌ماند.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. With Qt %1.</source>
        <translation>نرم‌افزار آزاد با پروانهٔ همگانی گنو، نسخهٔ ۳ یا بالاتر. با Qt %1.</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::AccountPanel</name>
    <message>
        <source>not yet since the start</source>
        <translation>از آغاز برنامه هنوز نه</translation>
    </message>
    <message>
        <source>The site does not know this login</source>
        <translation>سایت این نام کاربری را نمی‌شناسد</translation>
    </message>
    <message>
        <source>Signed out; sign in again</source>
        <translation>از سایت بیرون آمده‌اید؛ دوباره وارد شوید</translation>
    </message>
    <message>
        <source>%1, not now</source>
        <translation>%1، اکنون نه</translation>
    </message>
    <message>
        <source>cannot be reached now</source>
        <translation>اکنون در دسترس نیست</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Newsroom folder</source>
        <translation>پوشهٔ تحریریه</translation>
    </message>
    <message>
        <source>WordPress</source>
        <translation>وردپرس</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>کاربر</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مجاز</translation>
    </message>
    <message>
        <source>May not</source>
        <translation>غیرمجاز</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>منطقهٔ زمانی</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>آخرین خواندن</translation>
    </message>
    <message>
        <source>Last reached</source>
        <translation>آخرین دسترسی</translation>
    </message>
    <message>
        <source>Check connection</source>
        <translation>بررسی اتصال</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>اکنون بردار</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Articles and their text stay on this computer. What waits for this site is not sent.</source>
        <translation>مقاله‌ها و متنشان روی این رایانه می‌مانند. آنچه منتظر این سایت است فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>No site yet. Everything you write is kept on this computer until you add one.</source>
        <translation>هنوز سایتی نیست. هر چه بنویسید روی این رایانه می‌ماند تا سایتی بیفزایید.</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>افزودن سایت</translation>
    </message>
    <message>
        <source>%1 is in reach.</source>
        <translation>%1 در دسترس است.</translation>
    </message>
    <message>
        <source>%1 cannot be used now. Everything is kept on this computer and is tried again.</source>
        <translation>%1 اکنون کار نمی‌کند. همه چیز روی این رایانه نگه داشته می‌شود و دوباره تلاش می‌شود.</translation>
    </message>
    <message>
        <source>%1 was removed. Its articles are still here.</source>
        <translation>%1 برداشته شد. مقاله‌هایش هنوز اینجا هستند.</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::Application</name>
    <message>
        <source>Broadsheet</source>
        <translation>برادشیت</translation>
    </message>
    <message>
        <source>The articles cannot be opened</source>
        <translation>مقاله‌ها باز نمی‌شوند</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوباره</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>%1 could not be written. Nothing else was changed.</source>
        <translation>%1 نوشته نشد. چیز دیگری عوض نشد.</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::ArticleDelegate</name>
    <message>
        <source>Breaking</source>
        <translation>فوری</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>نزد %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::ArticleList</name>
    <message>
        <source>Nothing found</source>
        <translation>چیزی پیدا نشد</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>چیزی از صافی نمی‌گذرد</translation>
    </message>
    <message>
        <source>The filter beside the title shows the rest again.</source>
        <translation>صافی کنار عنوان، بقیه را دوباره نشان می‌دهد.</translation>
    </message>
    <message>
        <source>No articles need you</source>
        <translation>هیچ مقاله‌ای منتظر شما نیست</translation>
    </message>
    <message>
        <source>Articles sent for review or returned to you appear here. %1 starts a new one.</source>
        <translation>مقاله‌هایی که به بازبینی فرستاده یا به شما برگردانده شوند اینجا می‌آیند. %1 مقالهٔ تازه‌ای آغاز می‌کند.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>زباله خالی است</translation>
    </message>
    <message>
        <source>Spiked articles stay here and can be restored.</source>
        <translation>مقاله‌های کنارگذاشته اینجا می‌مانند و می‌توان بازشان گرداند.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>هنوز مقاله‌ای نیست</translation>
    </message>
    <message>
        <source>%1 starts one.</source>
        <translation>%1 یکی آغاز می‌کند.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>مقاله‌ها</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>بازگردانده شد: %1</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Spiked: %1</source>
        <translation>کنار گذاشته شد: %1</translation>
    </message>
    <message>
        <source>No article has all the words. Esc takes the search away.</source>
        <translation>هیچ مقاله‌ای همهٔ این واژه‌ها را ندارد. Esc جست‌وجو را برمی‌دارد.</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::ArticleView</name>
    <message>
        <source>This version is kept in History.</source>
        <translation>این نسخه در سابقه نگه داشته شد.</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>یکی کن</translation>
    </message>
    <message>
        <source>Nothing was changed on both sides.</source>
        <translation>چیزی در هر دو سو عوض نشده است.</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>مقاله‌ای باز نیست.</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>انجام نشد: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Spiked: %1</source>
        <translation>کنار گذاشته شد: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Note on paragraph %1</source>
        <translation>یادداشت بر بند %1</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>یادداشت بر مقاله</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>افزودن یادداشت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>No placeholders and no open notes.</source>
        <translation>جای خالی و یادداشت بازی نیست.</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>مقاله‌ای باز نیست</translation>
    </message>
    <message>
        <source>Choose one from the list. %1 starts a new one.</source>
        <translation>یکی را از فهرست برگزینید. %1 مقالهٔ تازه‌ای آغاز می‌کند.</translation>
    </message>
    <message numerus="yes">
        <source>%n open note(s)</source>
        <translation>
            <numerusform>%n یادداشت باز</numerusform>
        </translation>
    </message>
    <message>
        <source>What you type is not saved</source>
        <translation>آنچه می‌نویسید ذخیره نمی‌شود</translation>
    </message>
    <message>
        <source>Copy all text</source>
        <translation>رونوشت همهٔ متن</translation>
    </message>
    <message>
        <source>A newer version is here</source>
        <translation>نسخهٔ تازه‌تری رسیده</translation>
    </message>
    <message>
        <source>It was changed elsewhere. Your text stays; taking it joins both.</source>
        <translation>جای دیگری عوض شده است. متن شما می‌ماند؛ با برداشتن، هر دو به هم می‌پیوندند.</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>نمایش تغییرها</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>The text of the article is on the clipboard.</source>
        <translation>متن مقاله در بریده‌دان است.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>گزینش تصویر</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>تصویرها</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>پیوند</translation>
    </message>
    <message>
        <source>Address; empty removes the link</source>
        <translation>نشانی؛ خالی پیوند را برمی‌دارد</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>گذاشتن پیوند</translation>
    </message>
    <message>
        <source>Without headline – Broadsheet</source>
        <translation>بدون تیتر – Broadsheet</translation>
    </message>
    <message>
        <source>%1 – Broadsheet</source>
        <translation>%1 – Broadsheet</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::CheckPage</name>
    <message>
        <source>Looking whether it works</source>
        <translation>آیا کار می‌کند؟</translation>
    </message>
    <message>
        <source>Nothing is changed before everything is in order.</source>
        <translation>تا همه‌چیز درست نباشد چیزی تغییر نمی‌کند.</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::ChecksSection</name>
    <message>
        <source>%1 of %2</source>
        <comment>checks that are met</comment>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>Placeholder “%1” above the text</source>
        <translation>جای خالی «%1» بالای متن</translation>
    </message>
    <message>
        <source>Placeholder “%1” in paragraph %2</source>
        <translation>جای خالی «%1» در بند %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more placeholder(s)</source>
        <translation>
            <numerusform>%n جای خالی دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>Met</source>
        <translation>برآورده</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>لازم</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>شایان نگاه</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>برو</translation>
    </message>
    <message>
        <source>Go: %1</source>
        <translation>برو: %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::CommandPalette</name>
    <message>
        <source>(no headline)</source>
        <translation>(بی‌تیتر)</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>مقاله‌ها</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>فرمان‌ها</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>رفتن به</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>چیزی به این نام نیست.</translation>
    </message>
    <message>
        <source>Go to article</source>
        <translation>رفتن به مقاله</translation>
    </message>
    <message>
        <source>Commands, articles and rooms</source>
        <translation>فرمان‌ها، مقاله‌ها و بخش‌ها</translation>
    </message>
    <message>
        <source>Headline or words of an article</source>
        <translation>تیتر یا واژه‌های یک مقاله</translation>
    </message>
    <message>
        <source>Command, article or room</source>
        <translation>فرمان، مقاله یا بخش</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc می‌بندد</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>یافته‌ها</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::DeskDelegate</name>
    <message>
        <source>Breaking</source>
        <translation>فوری</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::DeskRoom</name>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>اکنون شدنی نیست</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>act, why not</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: done here, waiting to be sent.</source>
        <translation>%1: اینجا انجام شد و منتظر ارسال است.</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>همهٔ بخش‌ها</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>همه کس</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>هر زبان</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>همه %1</translation>
    </message>
    <message>
        <source>Needs me %1</source>
        <translation>منتظر من %1</translation>
    </message>
    <message>
        <source>The desk is clear</source>
        <translation>میز خالی است</translation>
    </message>
    <message>
        <source>Articles that are sent for review, approved or scheduled appear here.</source>
        <translation>مقاله‌هایی که به بازبینی فرستاده، تأیید یا زمان‌بندی شوند اینجا می‌آیند.</translation>
    </message>
    <message>
        <source>No articles need you</source>
        <translation>هیچ مقاله‌ای منتظر شما نیست</translation>
    </message>
    <message>
        <source>Articles sent for review or returned to you appear here.</source>
        <translation>مقاله‌هایی که به بازبینی فرستاده یا به شما برگردانده شوند اینجا می‌آیند.</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>چیزی از صافی نمی‌گذرد</translation>
    </message>
    <message>
        <source>Choose another section, person or language.</source>
        <translation>بخش، شخص یا زبان دیگری برگزینید.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>میز</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>مقالهٔ تازه</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Articles on the desk</source>
        <translation>مقاله‌های روی میز</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::DeskTable</name>
    <message>
        <source>Headline</source>
        <translation>تیتر</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>نویسنده</translation>
    </message>
    <message>
        <source>With</source>
        <translation>نزد</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>انتشار</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کجا</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>سایت</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>برنامه: %1</translation>
    </message>
    <message>
        <source>Breaking: %1</source>
        <translation>فوری: %1</translation>
    </message>
    <message>
        <source>late, was due %1</source>
        <translation>دیرکرده، مهلت: %1</translation>
    </message>
    <message>
        <source>%1 of %2 checks pass</source>
        <translation>%1 از %2 بررسی درست است</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::Details</name>
    <message>
        <source>Story</source>
        <translation>خبر</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>انتشار</translation>
    </message>
    <message>
        <source>Before review</source>
        <translation>پیش از بازبینی</translation>
    </message>
    <message>
        <source>Before publishing</source>
        <translation>پیش از انتشار</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>one, %1</source>
        <translation>یکی، %1</translation>
    </message>
    <message>
        <source>no rights line</source>
        <translation>بی‌سطر حقوق</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>جزئیات</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::FirstRunDialog</name>
    <message>
        <source>Welcome to Broadsheet</source>
        <translation>به Broadsheet خوش آمدید</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>افزودن سایت</translation>
    </message>
    <message>
        <source>You can write at once and do this later: Esc. Articles are kept on this computer either way.</source>
        <translation>می‌توانید همین حالا بنویسید و این کار را بعداً انجام دهید: Esc. نوشته‌ها در هر حال روی این رایانه می‌مانند.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>فعلاً نه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Make the demo</source>
        <translation>ساختن نمونه</translation>
    </message>
    <message>
        <source>Check and continue</source>
        <translation>بررسی و ادامه</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوباره</translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation>شروع نوشتن</translation>
    </message>
    <message>
        <source>Language and name</source>
        <translation>زبان و نام</translation>
    </message>
    <message>
        <source>Where you publish</source>
        <translation>جای انتشار</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>شروع</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1، انجام شد</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1، اکنون</translation>
    </message>
    <message>
        <source>The place is free</source>
        <translation>جایش خالی است</translation>
    </message>
    <message>
        <source>The folder is there</source>
        <translation>پوشه سر جایش است</translation>
    </message>
    <message>
        <source>Its drive keeps two people from overwriting each other</source>
        <translation>دیسک نمی‌گذارد دو نفر نوشتهٔ هم را پاک کنند</translation>
    </message>
    <message>
        <source>The newsroom is made, and you are its chief</source>
        <translation>تحریریه ساخته شد و شما سردبیرش هستید</translation>
    </message>
    <message>
        <source>The newsroom can be read</source>
        <translation>تحریریه خوانده می‌شود</translation>
    </message>
    <message>
        <source>Your login is on its list</source>
        <translation>نام کاربری شما در فهرست آن است</translation>
    </message>
    <message>
        <source>You have joined</source>
        <translation>به آن پیوستید</translation>
    </message>
    <message>
        <source>Its articles are here</source>
        <translation>نوشته‌هایش این‌جا هستند</translation>
    </message>
    <message>
        <source>The demo newsroom is made, with people and stories</source>
        <translation>تحریریهٔ نمونه با آدم‌ها و گزارش‌ها ساخته شد</translation>
    </message>
    <message>
        <source>Demo newsroom</source>
        <translation>تحریریهٔ نمونه</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::HistorySection</name>
    <message>
        <source>on this computer</source>
        <translation>روی این رایانه</translation>
    </message>
    <message>
        <source>from the site</source>
        <translation>از سایت</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>ادغام‌شده</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>بازیافته</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>واردشده</translation>
    </message>
    <message>
        <source>All versions…</source>
        <translation>همهٔ نسخه‌ها…</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>time, person, where it came from</comment>
        <translation>%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::HistoryView</name>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>دیروز</translation>
    </message>
    <message>
        <source>Changes since the chosen version</source>
        <translation>تغییرها از نسخهٔ برگزیده</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>نسخه‌ها</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>تغییر پیشین</translation>
    </message>
    <message>
        <source>Next change (F8)</source>
        <translation>تغییر بعدی (F8)</translation>
    </message>
    <message>
        <source>Restore paragraph</source>
        <translation>بازگرداندن بند</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>بستن (Esc)</translation>
    </message>
    <message>
        <source>live</source>
        <translation>منتشر</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>تأییدشده</translation>
    </message>
    <message>
        <source>now</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>on the site</source>
        <translation>روی سایت</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n نسخه</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts of a version</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1, %2, compared with now</source>
        <comment>time, person</comment>
        <translation>%1، %2، در برابر اکنون</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <comment>a version, by its time</comment>
        <translation>بازگرداندن %1</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>همان واژه‌ها</translation>
    </message>
    <message>
        <source>change %1 of %2</source>
        <translation>تغییر %1 از %2</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::ImageSection</name>
    <message>
        <source>Choose a picture…</source>
        <translation>انتخاب تصویر…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>who took it, who may use it</source>
        <translation>از کیست، چه کسی اجازه دارد</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>حقوق</translation>
    </message>
    <message>
        <source>Lead picture</source>
        <translation>تصویر اصلی</translation>
    </message>
    <message>
        <source>Choose the lead picture</source>
        <translation>انتخاب تصویر اصلی</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>تصویرها (%1)</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>همین تصویر</translation>
    </message>
    <message>
        <source>The picture is not here yet.</source>
        <translation>تصویر هنوز اینجا نیست.</translation>
    </message>
    <message>
        <source>Another picture…</source>
        <translation>تصویری دیگر…</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::KeyboardSheet</name>
    <message>
        <source>No keys</source>
        <translation>بی‌کلید</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>مانند آغاز</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>صفحه‌کلید</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>جست‌وجوی فرمان‌ها</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>فرمان</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>فرمان‌ها و کلیدهایشان</translation>
    </message>
    <message>
        <source>&amp;New keys</source>
        <translation>کلیدهای &amp;تازه</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>کلیدهای تازه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>%1 belongs to &quot;%2&quot; already. Nothing was changed.</source>
        <translation>%1 از آن «%2» است. چیزی عوض نشد.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>نگه داشته شد.</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::ListHeader</name>
    <message>
        <source>Every stage</source>
        <translation>همهٔ مرحله‌ها</translation>
    </message>
    <message>
        <source>Every site</source>
        <translation>همهٔ سایت‌ها</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>صافی: %1</translation>
    </message>
    <message>
        <source>Filter: one site</source>
        <translation>صافی: یک سایت</translation>
    </message>
    <message>
        <source>Filter by stage or site</source>
        <translation>صافی بر پایهٔ مرحله یا سایت</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>segment, count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Saved search: %1</source>
        <translation>جست‌وجوی ذخیره‌شده: %1</translation>
    </message>
    <message>
        <source>New article (%1)</source>
        <translation>مقالهٔ تازه (%1)</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>مقالهٔ تازه</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>جست‌وجوی مقاله</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Needs me</source>
        <translation>منتظر من</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>پیش‌نویس</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::NotesSection</name>
    <message>
        <source>Add note</source>
        <translation>افزودن یادداشت</translation>
    </message>
    <message>
        <source>A note on the article</source>
        <translation>یادداشتی بر مقاله</translation>
    </message>
    <message>
        <source>At the caret…</source>
        <translation>در جای مکان‌نما…</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>هیچ‌کدام باز نیست</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n باز</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, paragraph %3</source>
        <comment>person, time, number</comment>
        <translation>%1، %2، بند %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>برو</translation>
    </message>
    <message>
        <source>Go: %1</source>
        <translation>برو: %1</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>رسیدگی شد</translation>
    </message>
    <message>
        <source>Resolve: %1</source>
        <translation>رسیدگی شد: %1</translation>
    </message>
    <message>
        <source>Hide resolved notes</source>
        <translation>پنهان کردن رسیدگی‌شده‌ها</translation>
    </message>
    <message numerus="yes">
        <source>%n resolved note(s)</source>
        <translation>
            <numerusform>%n یادداشت رسیدگی‌شده</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::app::OutboxRoom</name>
    <message numerus="yes">
        <source>%n change(s) wait for the site</source>
        <translation>
            <numerusform>%n تغییر منتظر سایت است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n مورد منتظر شماست</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything you wrote is saved on this computer, and nothing waits.</source>
        <translation>هر چه نوشته‌اید روی این رایانه ذخیره است و چیزی در انتظار نیست.</translation>
    </message>
    <message>
        <source>Everything you wrote is saved on this computer. %1.</source>
        <translation>هر چه نوشته‌اید روی این رایانه ذخیره است. %1.</translation>
    </message>
    <message>
        <source>Everything you wrote is saved on this computer. %1; %2.</source>
        <comment>waiting, needing</comment>
        <translation>هر چه نوشته‌اید روی این رایانه ذخیره است. %1؛ %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait behind these.</source>
        <translation>
            <numerusform>%n مورد دیگر پس از این‌ها منتظر است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent today: %1</source>
        <translation>امروز فرستاده شد: %1</translation>
    </message>
    <message>
        <source>Sending is held. Everything stays safe on this computer until you let it go on.</source>
        <translation>ارسال نگه داشته شد. تا ادامه دادنش همه چیز روی این رایانه امن می‌ماند.</translation>
    </message>
    <message>
        <source>Sending goes on.</source>
        <translation>ارسال ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>Sending and receiving…</source>
        <translation>ارسال و دریافت…</translation>
    </message>
    <message>
        <source>Done: what could be sent is sent.</source>
        <translation>انجام شد: آنچه فرستادنی بود فرستاده شد.</translation>
    </message>
    <message>
        <source>Taken back. It was not sent; the text is as it was.</source>
        <translation>پس گرفته شد. فرستاده نشد؛ متن همان است که بود.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق</translation>
    </message>
    <message>
        <source>Let sending go on</source>
        <translation>ادامهٔ ارسال</translation>
    </message>
    <message>
        <source>Hold sending</source>
        <translation>نگه داشتن ارسال</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>اکنون بفرست</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>آنچه منتظر ارسال است</translation>
    </message>
    <message>
        <source>Sites and account</source>
        <translation>سایت‌ها و حساب</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::OverrideLine</name>
    <message>
        <source>Go on without it, because (the record keeps your words)</source>
        <translation>بدون آن پیش برو، زیرا (سخن شما در پرونده می‌ماند)</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::PlacePage</name>
    <message>
        <source>Where do you publish?</source>
        <translation>کجا منتشر می‌کنید؟</translation>
    </message>
    <message>
        <source>One place is enough. More can be added later.</source>
        <translation>یک جا بس است. بعداً می‌توان جاهای دیگر افزود.</translation>
    </message>
    <message>
        <source>A newsroom folder</source>
        <translation>پوشهٔ تحریریه</translation>
    </message>
    <message>
        <source>A shared folder becomes a static site. Works without any server.</source>
        <translation>پوشه‌ای مشترک سایتی ایستا می‌شود. بدون هیچ کارسازی کار می‌کند.</translation>
    </message>
    <message>
        <source>The demo newsroom</source>
        <translation>تحریریهٔ نمونه</translation>
    </message>
    <message>
        <source>A small paper with people and stories, to try everything.</source>
        <translation>روزنامه‌ای کوچک با آدم‌ها و گزارش‌ها، برای آزمودن همه‌چیز.</translation>
    </message>
    <message>
        <source>Nowhere yet</source>
        <translation>هنوز هیچ‌جا</translation>
    </message>
    <message>
        <source>Write here; choose a place when you have one.</source>
        <translation>همین‌جا بنویسید؛ هر وقت جایی داشتید آن را برگزینید.</translation>
    </message>
    <message>
        <source>Join one that is there</source>
        <translation>پیوستن به تحریریه‌ای که هست</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>ساختن تحریریهٔ تازه</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>انتخاب پوشه</translation>
    </message>
    <message>
        <source>Your login in it</source>
        <translation>نام کاربری شما در آن</translation>
    </message>
    <message>
        <source>Name of the newsroom</source>
        <translation>نام تحریریه</translation>
    </message>
    <message>
        <source>Sections, with commas</source>
        <translation>سرویس‌ها، با ویرگول</translation>
    </message>
    <message>
        <source>City, World, Culture</source>
        <translation>شهر، جهان، فرهنگ</translation>
    </message>
    <message>
        <source>Who you are there</source>
        <translation>شما آن‌جا که هستید</translation>
    </message>
    <message>
        <source>Mina Radley, reporter: writes and sends for review</source>
        <translation>مینا رادلی، خبرنگار: می‌نویسد و برای بررسی می‌فرستد</translation>
    </message>
    <message>
        <source>Edda Quill, chief: approves and publishes</source>
        <translation>ادا کوئیل، سردبیر: تأیید و منتشر می‌کند</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::PublishingSection</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Plan a time…</source>
        <translation>برنامه‌ریزی زمان…</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>بی‌برنامه</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>زمان‌بندی…</translation>
    </message>
    <message>
        <source>Keep on this computer, never send</source>
        <translation>روی این رایانه بماند و فرستاده نشود</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>امبارگو</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>سایت</translation>
    </message>
    <message>
        <source>It is on the site already; a switch cannot call it back.</source>
        <translation>دیگر روی سایت است؛ با یک کلید بازنمی‌گردد.</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>زمان‌بندی‌شده</translation>
    </message>
    <message>
        <source>Live since</source>
        <translation>منتشر از</translation>
    </message>
    <message>
        <source>Planned; it publishes nothing by itself</source>
        <translation>برنامه؛ خودبه‌خود چیزی منتشر نمی‌کند</translation>
    </message>
    <message>
        <source>No time is set.</source>
        <translation>زمانی تعیین نشده است.</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>زمانی دیگر…</translation>
    </message>
    <message>
        <source>Move the plan…</source>
        <translation>جابه‌جا کردن برنامه…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>Press to lift it</source>
        <translation>برای برداشتن بزنید</translation>
    </message>
    <message>
        <source>Press to set one</source>
        <translation>برای گذاشتن بزنید</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>هیچ‌کس</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <comment>person, time</comment>
        <translation>%1، مهلت %2</translation>
    </message>
    <message>
        <source>Press to assign it</source>
        <translation>برای سپردن بزنید</translation>
    </message>
    <message>
        <source>An article stays with its site once it was sent. Duplicate it for another one.</source>
        <translation>مقاله پس از فرستادن در سایت خود می‌ماند. برای سایتی دیگر از آن رونوشت بگیرید.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>هنوز هیچ</translation>
    </message>
    <message>
        <source>Embargo: %1</source>
        <translation>امبارگو: %1</translation>
    </message>
    <message>
        <source>Assigned: %1</source>
        <translation>مسئول: %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::QueueLine</name>
    <message>
        <source>No headline yet</source>
        <translation>هنوز تیتر ندارد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>act, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>حل اختلاف</translation>
    </message>
    <message>
        <source>Choose time</source>
        <translation>گزینش زمان</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button, headline</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More for this line</source>
        <translation>بیشتر برای این سطر</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>بیشتر برای %1</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <comment>headline, act, sentence</comment>
        <translation>%1، %2. %3</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>باز کردن مقاله</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>پس گرفتن</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::Rail</name>
    <message>
        <source>Rooms</source>
        <translation>بخش‌ها</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::RailButton</name>
    <message numerus="yes">
        <source>%1: %Ln need(s) you</source>
        <translation>
            <numerusform>%1: %Ln منتظر شما</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln waiting to send</source>
        <translation>
            <numerusform>%1: %Ln در انتظار ارسال</numerusform>
        </translation>
    </message>
    <message>
        <source>99+</source>
        <translation>‏۹۹+</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::ResolverView</name>
    <message>
        <source>both had this, %1</source>
        <translation>هر دو این را داشتند، %1</translation>
    </message>
    <message>
        <source>this computer, %1</source>
        <translation>این رایانه، %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>بند %1</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>برگزینید</translation>
    </message>
    <message>
        <source>you chose mine</source>
        <translation>متن من برگزیده شد</translation>
    </message>
    <message>
        <source>you chose theirs</source>
        <translation>متن دیگری برگزیده شد</translation>
    </message>
    <message>
        <source>both, mine first</source>
        <translation>هر دو، نخست متن من</translation>
    </message>
    <message>
        <source>both, theirs first</source>
        <translation>هر دو، نخست متن دیگری</translation>
    </message>
    <message>
        <source>you chose before</source>
        <translation>متن پیشین برگزیده شد</translation>
    </message>
    <message>
        <source>Both, mine first</source>
        <translation>هر دو، نخست متن من</translation>
    </message>
    <message>
        <source>Both, theirs first</source>
        <translation>هر دو، نخست متن دیگری</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پیشین</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>دیگری</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>جاها</translation>
    </message>
    <message>
        <source>Settle changes</source>
        <translation>حل تغییرها</translation>
    </message>
    <message>
        <source>Use all mine</source>
        <translation>همه از من</translation>
    </message>
    <message>
        <source>Use all theirs</source>
        <translation>همه از دیگری</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>بستن (Esc)</translation>
    </message>
    <message>
        <source>Both versions are kept in History, whatever you choose.</source>
        <translation>هرچه برگزینید، هر دو نسخه در تاریخچه می‌مانند.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>تصمیم برای بعد</translation>
    </message>
    <message>
        <source>Both sides changed different places, and the changes fit together.</source>
        <translation>دو طرف جاهای جداگانه‌ای را تغییر داده‌اند و تغییرها با هم جورند.</translation>
    </message>
    <message>
        <source>You and %1 both changed this article. Nothing is lost: both versions stay in History.</source>
        <translation>شما و %1 هر دو این مقاله را تغییر داده‌اید. چیزی از دست نرفته است: هر دو نسخه در تاریخچه می‌مانند.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, what was chosen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>ذخیرهٔ نتیجه</translation>
    </message>
    <message numerus="yes">
        <source>Save the result (%n left)</source>
        <translation>
            <numerusform>ذخیرهٔ نتیجه (%n مانده)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose for every place first.</source>
        <translation>نخست برای هر جا برگزینید.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بی‌تیتر</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::Sheet</name>
    <message>
        <source>Return “%1”</source>
        <translation>برگرداندن «%1»</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <translation>یادداشت بر «%1»</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>افزودن یادداشت</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>Return to %1</source>
        <translation>برگرداندن به %1</translation>
    </message>
    <message>
        <source>It will not be published at its time. The writer gets it back with your note.</source>
        <translation>در زمان خود منتشر نمی‌شود. نویسنده آن را با یادداشت شما پس می‌گیرد.</translation>
    </message>
    <message>
        <source>The writer gets it back with your note.</source>
        <translation>نویسنده آن را با یادداشت شما پس می‌گیرد.</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>چه باید کرد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>اکنون شدنی نیست</translation>
    </message>
    <message>
        <source>A note is needed: what is to be done?</source>
        <translation>یادداشتی لازم است: چه باید کرد؟</translation>
    </message>
    <message>
        <source>Assign “%1”</source>
        <translation>سپردن «%1»</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <source>While it is scheduled or live, the assignment stays on this computer.</source>
        <translation>تا زمانی که زمان‌بندی‌شده یا منتشر است، سپردن روی همین رایانه می‌ماند.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>هیچ‌کس</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, role</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>بی‌مهلت</translation>
    </message>
    <message>
        <source>Assign to nobody</source>
        <translation>به هیچ‌کس نسپردن</translation>
    </message>
    <message>
        <source>Assign to %1</source>
        <translation>سپردن به %1</translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation>انتشار «%1»</translation>
    </message>
    <message>
        <source>Update the live text of “%1”</source>
        <translation>به‌روز کردن متن منتشرشدهٔ «%1»</translation>
    </message>
    <message>
        <source>Include newer edits in “%1”</source>
        <translation>افزودن ویرایش‌های تازه‌تر به «%1»</translation>
    </message>
    <message>
        <source>Take down “%1”</source>
        <translation>برداشتن «%1»</translation>
    </message>
    <message>
        <source>Correct “%1”</source>
        <translation>تصحیح «%1»</translation>
    </message>
    <message>
        <source>Kill “%1”</source>
        <translation>باطل کردن «%1»</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بی‌تیتر</translation>
    </message>
    <message>
        <source>Paragraph %1, taken out</source>
        <translation>بند %1، حذف‌شده</translation>
    </message>
    <message>
        <source>Paragraph %1, new</source>
        <translation>بند %1، تازه</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>بند %1</translation>
    </message>
    <message>
        <source>Publish now on %1</source>
        <translation>انتشار همین حالا در %1</translation>
    </message>
    <message>
        <source>Update live on %1</source>
        <translation>به‌روز کردن در %1</translation>
    </message>
    <message>
        <source>Take down from %1</source>
        <translation>برداشتن از %1</translation>
    </message>
    <message>
        <source>Publish the correction on %1</source>
        <translation>انتشار تصحیح در %1</translation>
    </message>
    <message>
        <source>Kill on %1</source>
        <translation>باطل کردن در %1</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>باطل کردن</translation>
    </message>
    <message>
        <source>Include in what is scheduled</source>
        <translation>افزودن به متن زمان‌بندی‌شده</translation>
    </message>
    <message>
        <source>Include and approve</source>
        <translation>افزودن و تأیید</translation>
    </message>
    <message>
        <source>Where: %1, %2</source>
        <comment>site, its address</comment>
        <translation>کجا: %1، %2</translation>
    </message>
    <message>
        <source>If the site does not answer, try for</source>
        <translation>اگر سایت پاسخ نداد، تلاش تا</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>۱۵ دقیقه</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>۱ ساعت</translation>
    </message>
    <message>
        <source>3 hours</source>
        <translation>۳ ساعت</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>۱۲ ساعت</translation>
    </message>
    <message>
        <source>The approved text is published. Newer edits are not in it; they stay here, beside it.</source>
        <translation>متن تأییدشده منتشر می‌شود. ویرایش‌های تازه‌تر در آن نیستند؛ همین‌جا کنارش می‌مانند.</translation>
    </message>
    <message>
        <source>It is printed at the end of the article as correction %1. Other changes since the last update go live with it; they are shown below.</source>
        <translation>در پایان مقاله با عنوان تصحیح %1 می‌آید. تغییرهای دیگر از آخرین به‌روزرسانی نیز با آن منتشر می‌شوند؛ در پایین آمده‌اند.</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>تصحیح</translation>
    </message>
    <message>
        <source>Why (for the record)</source>
        <translation>چرا (برای پرونده)</translation>
    </message>
    <message>
        <source>The text is taken away from readers, and the article is frozen here. This is not undone by a button.</source>
        <translation>متن از دسترس خوانندگان برداشته می‌شود و مقاله اینجا قفل می‌شود. با یک دکمه برنمی‌گردد.</translation>
    </message>
    <message>
        <source>It was never public. The article is frozen here. This is not undone by a button.</source>
        <translation>هرگز منتشر نشده است. مقاله اینجا قفل می‌شود. با یک دکمه برنمی‌گردد.</translation>
    </message>
    <message>
        <source>It will not be published at its time. It goes back to the desk.</source>
        <translation>در زمان خود منتشر نمی‌شود و به میز برمی‌گردد.</translation>
    </message>
    <message>
        <source>Readers will not find the page any more. The article goes back to the desk and can be published again.</source>
        <translation>خوانندگان دیگر صفحه را نمی‌یابند. مقاله به میز برمی‌گردد و دوباره می‌تواند منتشر شود.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>Checklist: %1 of %2 met</source>
        <translation>فهرست بررسی: %1 از %2 برآورده</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of checks</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>The words are the same as those that are there now.</source>
        <translation>واژه‌ها همان است که اکنون آنجاست.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ from the approved text</source>
        <translation>
            <numerusform>%n جا با متن تأییدشده فرق دارد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ from what readers see now</source>
        <translation>
            <numerusform>%n جا با آنچه خوانندگان اکنون می‌بینند فرق دارد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>و %n جای دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>در حال خواندن متن…</translation>
    </message>
    <message>
        <source>Your words are needed first.</source>
        <translation>نخست سخن شما لازم است.</translation>
    </message>
    <message>
        <source>Give a reason, or do first what is missing.</source>
        <translation>دلیلی بنویسید یا نخست کمبودها را برطرف کنید.</translation>
    </message>
    <message>
        <source>Do first what is missing.</source>
        <translation>نخست کمبودها را برطرف کنید.</translation>
    </message>
    <message>
        <source>The site cannot be reached now; this waits and is tried.</source>
        <translation>سایت اکنون در دسترس نیست؛ این در انتظار می‌ماند و دوباره تلاش می‌شود.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Schedule “%1”</source>
        <translation>زمان‌بندی «%1»</translation>
    </message>
    <message>
        <source>Embargo on “%1”</source>
        <translation>امبارگو بر «%1»</translation>
    </message>
    <message>
        <source>Plan “%1”</source>
        <translation>برنامهٔ «%1»</translation>
    </message>
    <message>
        <source>Publish at</source>
        <translation>انتشار در</translation>
    </message>
    <message>
        <source>Nobody may publish before</source>
        <translation>تا این زمان کسی اجازهٔ انتشار ندارد</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>برای</translation>
    </message>
    <message>
        <source>No clock change between now and then.</source>
        <translation>تا آن زمان تغییر ساعتی در کار نیست.</translation>
    </message>
    <message>
        <source>The clocks change in between. The time stands for the clock of that day.</source>
        <translation>در این میان ساعت‌ها تغییر می‌کنند. زمان به ساعت همان روز است.</translation>
    </message>
    <message>
        <source>The embargo ends only after this: %1.</source>
        <translation>امبارگو پس از این پایان می‌یابد: %1.</translation>
    </message>
    <message>
        <source>The embargo ends before this: %1.</source>
        <translation>امبارگو پیش از این پایان می‌یابد: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between headlines</comment>
        <translation>؛ </translation>
    </message>
    <message numerus="yes">
        <source>Also planned for %1: %2 and %n more</source>
        <translation>
            <numerusform>برنامهٔ دیگر برای %1: %2 و %n مورد دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>Also planned for %1: %2</source>
        <translation>برنامهٔ دیگر برای %1: %2</translation>
    </message>
    <message>
        <source>A time at least two minutes ahead is needed.</source>
        <translation>زمانی دست‌کم دو دقیقه جلوتر لازم است.</translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation>این زمان گذشته است.</translation>
    </message>
    <message>
        <source>Choose a time after the embargo.</source>
        <translation>زمانی پس از امبارگو برگزینید.</translation>
    </message>
    <message>
        <source>Schedule for %1</source>
        <translation>زمان‌بندی برای %1</translation>
    </message>
    <message>
        <source>Embargo until %1</source>
        <translation>امبارگو تا %1</translation>
    </message>
    <message>
        <source>Plan for %1</source>
        <translation>برنامه برای %1</translation>
    </message>
    <message>
        <source>Any Broadsheet of the newsroom that is running then publishes it.</source>
        <translation>هر برودشیتِ این تحریریه که آن زمان باز باشد آن را منتشر می‌کند.</translation>
    </message>
    <message>
        <source>The site publishes it when its own clock and visitors let it.</source>
        <translation>سایت هنگامی که ساعت و بازدیدهایش اجازه دهند آن را منتشر می‌کند.</translation>
    </message>
    <message>
        <source>Broadsheet sends nothing of it as public before then.</source>
        <translation>برودشیت پیش از آن چیزی از این را منتشر نمی‌کند.</translation>
    </message>
    <message>
        <source>A plan publishes nothing.</source>
        <translation>برنامه چیزی منتشر نمی‌کند.</translation>
    </message>
    <message>
        <source>What the public will see</source>
        <translation>آنچه خوانندگان می‌بینند</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::ShellWindow</name>
    <message>
        <source>Sending and receiving…</source>
        <translation>در حال فرستادن و گرفتن…</translation>
    </message>
    <message>
        <source>Broadsheet</source>
        <translation>برادشیت</translation>
    </message>
    <message>
        <source>Sending and receiving goes on already.</source>
        <translation>فرستادن و گرفتن در جریان است.</translation>
    </message>
    <message>
        <source>No site is chosen. Everything is saved on this computer.</source>
        <translation>سایتی برگزیده نشده است. همه‌چیز روی این رایانه ذخیره است.</translation>
    </message>
    <message>
        <source>Sent and received.</source>
        <translation>فرستاده و گرفته شد.</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::StageChip</name>
    <message>
        <source>Draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>برگشت‌خورده</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>در بازبینی</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تأییدشده</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>زمان‌بندی‌شده</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>منتشرشده</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>برداشته‌شده</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>باطل</translation>
    </message>
    <message>
        <source>Spiked</source>
        <translation>کنارگذاشته</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::StartPage</name>
    <message>
        <source>Everything is ready</source>
        <translation>همه‌چیز آماده است</translation>
    </message>
    <message>
        <source>Articles are kept on this computer. Choose a place in Account when you have one.</source>
        <translation>نوشته‌ها روی این رایانه می‌مانند. هر وقت جایی داشتید آن را در «حساب» برگزینید.</translation>
    </message>
    <message>
        <source>You belong to %1 now. Its articles are in the list.</source>
        <translation>اکنون عضو %1 هستید. نوشته‌هایش در فهرست‌اند.</translation>
    </message>
    <message>
        <source>%1 starts an article. %2 shows every command. What you type is saved by itself.</source>
        <translation>%1 نوشته‌ای تازه می‌آغازد. %2 همهٔ فرمان‌ها را نشان می‌دهد. هر چه بنویسید خودبه‌خود ذخیره می‌شود.</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::StatusLine</name>
    <message>
        <source>Not saved</source>
        <translation>ذخیره نشده</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>روی این رایانه</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>ذخیره %1</translation>
    </message>
    <message>
        <source>changed on both sides</source>
        <translation>در هر دو سو عوض شده</translation>
    </message>
    <message>
        <source>waiting to send</source>
        <translation>در انتظار ارسال</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>در حال ارسال</translation>
    </message>
    <message>
        <source>checking what arrived</source>
        <translation>بررسی آنچه رسیده</translation>
    </message>
    <message>
        <source>kept on this computer</source>
        <translation>روی این رایانه می‌ماند</translation>
    </message>
    <message>
        <source>no site chosen</source>
        <translation>سایتی برگزیده نشده</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>هنوز نه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) behind</source>
        <translation>
            <numerusform>%Ln جا عقب‌تر</numerusform>
        </translation>
    </message>
    <message>
        <source>an older version</source>
        <translation>نسخهٔ قدیمی‌تر</translation>
    </message>
    <message>
        <source>this version</source>
        <translation>همین نسخه</translation>
    </message>
    <message>
        <source>On the site</source>
        <translation>روی سایت</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>زمان‌بندی‌شده</translation>
    </message>
    <message>
        <source>taken down</source>
        <translation>برداشته‌شده</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>حذف‌شده</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>منتشر</translation>
    </message>
    <message>
        <source>All work is on this computer</source>
        <translation>همهٔ کار روی این رایانه است</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting to send</source>
        <translation>
            <numerusform>%Ln در انتظار ارسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln منتظر شما</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln واژه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln دقیقه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln placeholder(s)</source>
        <translation>
            <numerusform>%Ln جای خالی</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::StorySection</name>
    <message>
        <source>as the site</source>
        <translation>مانند سایت</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>عادی</translation>
    </message>
    <message>
        <source>low</source>
        <translation>کم</translation>
    </message>
    <message>
        <source>high</source>
        <translation>زیاد</translation>
    </message>
    <message>
        <source>breaking</source>
        <translation>فوری</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>You</source>
        <translation>شما</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقاله</translation>
    </message>
    <message>
        <source>from the headline</source>
        <translation>از روی تیتر</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::TagLine</name>
    <message>
        <source>New tag</source>
        <translation>برچسب تازه</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>افزودن برچسب</translation>
    </message>
    <message>
        <source>Press to remove</source>
        <translation>برای برداشتن بزنید</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::TimeCard</name>
    <message>
        <source>%1: %2 %3</source>
        <comment>whose clock, time, place</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>سایت</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>خواننده</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::ToolStrip</name>
    <message>
        <source>Paragraph style</source>
        <translation>سبک بند</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>ابزارهای بیشتر</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>همهٔ گام‌ها</translation>
    </message>
    <message>
        <source>All steps, and why some are not possible now</source>
        <translation>همهٔ گام‌ها، و این‌که چرا برخی اکنون شدنی نیست</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>فرستادن به بازبینی</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>پس گرفتن</translation>
    </message>
    <message>
        <source>Return with a note…</source>
        <translation>برگرداندن با یادداشت…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Include newer edits…</source>
        <translation>افزودن ویرایش‌های تازه…</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>زمان‌بندی…</translation>
    </message>
    <message>
        <source>Unschedule</source>
        <translation>لغو زمان‌بندی</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>انتشار…</translation>
    </message>
    <message>
        <source>Update live…</source>
        <translation>روزآمد کردن صفحه…</translation>
    </message>
    <message>
        <source>Correction…</source>
        <translation>اصلاحیه…</translation>
    </message>
    <message>
        <source>Take down…</source>
        <translation>برداشتن از سایت…</translation>
    </message>
    <message>
        <source>Kill…</source>
        <translation>حذف کامل…</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>Embargo…</source>
        <translation>امبارگو…</translation>
    </message>
    <message>
        <source>Lift embargo</source>
        <translation>برداشتن امبارگو</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>سپردن به…</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>یکی کن</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::WelcomePage</name>
    <message>
        <source>Which language, and who writes?</source>
        <translation>به چه زبانی، و چه کسی می‌نویسد؟</translation>
    </message>
    <message>
        <source>Both can be changed at any time.</source>
        <translation>هر دو را هر وقت می‌توان تغییر داد.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>نام شما</translation>
    </message>
    <message>
        <source>As it stands over your articles. A newsroom that you join has its own list.</source>
        <translation>همان‌گونه که بالای نوشته‌هایتان می‌آید. تحریریه‌ای که به آن بپیوندید فهرست خودش را دارد.</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::WhenPicker</name>
    <message>
        <source>Previous month</source>
        <translation>ماه پیش</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>ماه بعد</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>place, site</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1 (این رایانه)</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 را بردار</translation>
    </message>
    <message>
        <source>The first %1</source>
        <translation>%1 نخست</translation>
    </message>
    <message>
        <source>The second %1</source>
        <translation>%1 دوم</translation>
    </message>
    <message>
        <source>This is no time of day. Write it as 06:30.</source>
        <translation>این ساعت نیست. مانند ۰۶:۳۰ بنویسید.</translation>
    </message>
    <message>
        <source>%1 does not exist on %2: the clocks go forward.</source>
        <translation>%1 در %2 وجود ندارد: ساعت‌ها جلو می‌روند.</translation>
    </message>
    <message>
        <source>%1 comes twice on %2: the clocks go back. Which one?</source>
        <translation>%1 در %2 دو بار می‌آید: ساعت‌ها عقب می‌روند. کدام؟</translation>
    </message>
    <message>
        <source>This time cannot be read.</source>
        <translation>این زمان خوانده نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::WindowChoices</name>
    <message>
        <source>This window</source>
        <translation>این پنجره</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>پوسته</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>مانند میزکار</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
</context>
<context>
    <name>broadsheet::editor::BodyEdit</name>
    <message>
        <source>Text of the article</source>
        <translation>متن مقاله</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>اینجا بنویسید</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>شرح تصویر</translation>
    </message>
</context>
<context>
    <name>broadsheet::editor::BylineRow</name>
    <message>
        <source>Byline</source>
        <translation>نویسنده</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>محل</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
</context>
<context>
    <name>broadsheet::editor::Gutter</name>
    <message>
        <source>Marks beside the text</source>
        <translation>نشان‌های کنار متن</translation>
    </message>
    <message>
        <source>Paragraph %L1: %2</source>
        <translation>بند %L1: %2</translation>
    </message>
</context>
<context>
    <name>broadsheet::editor::PaperSheet</name>
    <message>
        <source>Kicker</source>
        <translation>روتیتر</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>تیتر</translation>
    </message>
    <message>
        <source>Lede</source>
        <translation>لید</translation>
    </message>
    <message>
        <source>Lede: what happened, in two sentences</source>
        <translation>لید: چه رخ داد، در دو جمله</translation>
    </message>
</context>
<context>
    <name>broadsheet::editor::Paster</name>
    <message>
        <source>The picture %1 could not be read.</source>
        <translation>تصویر %1 خوانده نشد.</translation>
    </message>
    <message>
        <source>This is too large to be pasted at once; nothing was inserted. Import it as a file.</source>
        <translation>این متن برای یک‌باره چسباندن بیش از اندازه بزرگ است؛ چیزی وارد نشد. آن را به‌صورت پرونده وارد کنید.</translation>
    </message>
    <message>
        <source>Pasted; left out: %1.</source>
        <translation>چسبانده شد؛ کنار گذاشته شد: %1.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>newer edits not included</source>
        <translation>ویرایش‌های تازه‌تر وارد نشده</translation>
    </message>
    <message>
        <source>never sent</source>
        <translation>هرگز فرستاده نمی‌شود</translation>
    </message>
    <message>
        <source>(no headline)</source>
        <translation>(بی‌تیتر)</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>روتیتر</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>تیتر</translation>
    </message>
    <message>
        <source>Lede</source>
        <translation>لید</translation>
    </message>
    <message>
        <source>By</source>
        <translation>نویسنده</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>سایت</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Scheduled for</source>
        <translation>زمان انتشار</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>امبارگو تا</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>برنامه‌ریزی‌شده برای</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>سپرده به</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحه</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n واژه</numerusform>
        </translation>
    </message>
    <message>
        <source>the folder that holds articles, journal, media and backups</source>
        <translation>پوشه‌ای که مطلب‌ها، دفتر روزانه، رسانه‌ها و پشتیبان‌ها در آن است</translation>
    </message>
    <message>
        <source>prints one JSON document</source>
        <translation>یک سند JSON چاپ می‌کند</translation>
    </message>
    <message>
        <source>the language of the messages</source>
        <translation>زبان پیام‌ها</translation>
    </message>
    <message>
        <source>prints the value of one field</source>
        <translation>مقدار یک فیلد را چاپ می‌کند</translation>
    </message>
    <message>
        <source>prints these fields only</source>
        <translation>تنها این فیلدها را چاپ می‌کند</translation>
    </message>
    <message>
        <source>prints nothing when all went well</source>
        <translation>اگر همه‌چیز درست پیش برود چیزی چاپ نمی‌کند</translation>
    </message>
    <message>
        <source>prints ids only</source>
        <translation>تنها شناسه‌ها را چاپ می‌کند</translation>
    </message>
    <message>
        <source>explains a command</source>
        <translation>فرمانی را توضیح می‌دهد</translation>
    </message>
    <message>
        <source>prints the version</source>
        <translation>نسخهٔ برنامه را چاپ می‌کند</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>‎--%1 مقدار نمی‌گیرد.</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>‎--%1 مقدار می‌خواهد: %2.</translation>
    </message>
    <message>
        <source>Unknown option %1; a text that begins with a dash goes after --.</source>
        <translation>گزینهٔ %1 ناشناخته است؛ متنی که با خط تیره آغاز می‌شود پس از ‎--‎ می‌آید.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>فرمان «%1» وجود ندارد؛ منظورتان «%2» بود؟</translation>
    </message>
    <message>
        <source>%1 needs one of: %2.</source>
        <translation>%1 یکی از این‌ها را می‌خواهد: %2.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 این را می‌خواهد: %2.</translation>
    </message>
    <message>
        <source>%1 does not take &quot;%2&quot;.</source>
        <translation>%1 «%2» را نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>usage: %1</source>
        <translation>کاربرد: %1</translation>
    </message>
    <message>
        <source>%1 needs --%2.</source>
        <translation>%1 گزینهٔ ‎--%2 را می‌خواهد.</translation>
    </message>
    <message>
        <source>Something is not in order, as listed. Nothing was deleted; doctor --repair mends what can be mended.</source>
        <translation>چیزی درست نیست، چنان‌که در فهرست آمده است. چیزی پاک نشد؛ doctor --repair آنچه را درست‌شدنی است درست می‌کند.</translation>
    </message>
    <message>
        <source>preview writes pictures beside the page; --out takes the name of a file, not &quot;-&quot;.</source>
        <translation>preview عکس‌ها را کنار صفحه می‌نویسد؛ ‎--out نام یک فایل می‌گیرد، نه «-».</translation>
    </message>
    <message>
        <source>--within is a time from 15min to 12h, not &quot;%1&quot;.</source>
        <translation>‎--within زمانی از 15min تا 12h است، نه «%1».</translation>
    </message>
    <message>
        <source>embargo needs either --until TIME or --lift.</source>
        <translation>embargo یا ‎--until TIME می‌خواهد یا ‎--lift.</translation>
    </message>
    <message>
        <source>a note that goes with it</source>
        <translation>یادداشتی که همراه آن می‌رود</translation>
    </message>
    <message>
        <source>does it although a rule speaks against it, where your role may</source>
        <translation>با آنکه قاعده‌ای مخالف است انجامش می‌دهد، اگر نقشتان اجازه دهد</translation>
    </message>
    <message>
        <source>how long it is tried: 15min to 12h; 1h unless told</source>
        <translation>چه مدت امتحان شود: 15min تا 12h؛ اگر نگویید 1h</translation>
    </message>
    <message>
        <source>when it goes live; without a zone in the zone of the site</source>
        <translation>زمان انتشار؛ بدون منطقهٔ زمانی، به وقت سایت</translation>
    </message>
    <message>
        <source>takes the page away instead of leaving a notice</source>
        <translation>به‌جای گذاشتن اطلاعیه صفحه را برمی‌دارد</translation>
    </message>
    <message>
        <source>before this time nobody may publish</source>
        <translation>پیش از این زمان هیچ‌کس اجازهٔ انتشار ندارد</translation>
    </message>
    <message>
        <source>ends the embargo</source>
        <translation>به امبارگو پایان می‌دهد</translation>
    </message>
    <message>
        <source>when it is due</source>
        <translation>مهلت تحویل</translation>
    </message>
    <message>
        <source>hands an article to the desk</source>
        <translation>مطلبی را به میز تحریریه می‌فرستد</translation>
    </message>
    <message>
        <source>takes a submitted article back</source>
        <translation>مطلب فرستاده‌شده را پس می‌گیرد</translation>
    </message>
    <message>
        <source>gives an article back to its writer, with a note</source>
        <translation>مطلبی را با یادداشت به نویسنده‌اش برمی‌گرداند</translation>
    </message>
    <message>
        <source>approves exactly this text</source>
        <translation>دقیقاً همین متن را تأیید می‌کند</translation>
    </message>
    <message>
        <source>takes newer edits into the approved or scheduled text</source>
        <translation>ویرایش‌های تازه‌تر را در متن تأییدشده یا زمان‌بندی‌شده وارد می‌کند</translation>
    </message>
    <message>
        <source>puts an article on its page</source>
        <translation>مطلبی را روی صفحه‌اش می‌گذارد</translation>
    </message>
    <message>
        <source>publishes an article at a time</source>
        <translation>مطلبی را در زمانی معین منتشر می‌کند</translation>
    </message>
    <message>
        <source>takes the schedule back</source>
        <translation>زمان‌بندی را لغو می‌کند</translation>
    </message>
    <message>
        <source>puts newer edits on the page of a published article</source>
        <translation>ویرایش‌های تازه‌تر را روی صفحهٔ مطلب منتشرشده می‌گذارد</translation>
    </message>
    <message>
        <source>corrects a published article, with a public note</source>
        <translation>مطلب منتشرشده‌ای را با یادداشتی همگانی تصحیح می‌کند</translation>
    </message>
    <message>
        <source>takes an article off its page</source>
        <translation>مطلبی را از صفحه‌اش برمی‌دارد</translation>
    </message>
    <message>
        <source>withdraws an article for good, with a public notice</source>
        <translation>مطلبی را با اطلاعیهٔ همگانی برای همیشه پس می‌گیرد</translation>
    </message>
    <message>
        <source>puts an unpublished article aside; restore brings it back</source>
        <translation>مطلب منتشرنشده‌ای را کنار می‌گذارد؛ restore آن را بازمی‌گرداند</translation>
    </message>
    <message>
        <source>brings a spiked article back</source>
        <translation>مطلب کنارگذاشته را بازمی‌گرداند</translation>
    </message>
    <message>
        <source>sets or lifts an embargo</source>
        <translation>امبارگو می‌گذارد یا برمی‌دارد</translation>
    </message>
    <message>
        <source>says who has an article</source>
        <translation>می‌گوید مطلب به چه کسی سپرده شده است</translation>
    </message>
    <message>
        <source>good</source>
        <translation>سالم</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>به‌کاربردنی نیست</translation>
    </message>
    <message>
        <source>%1 is in place; the store before it is kept as %2.</source>
        <translation>%1 سر جایش نشست؛ انبار پیش از آن با نام %2 نگه داشته شد.</translation>
    </message>
    <message numerus="yes">
        <source>%n newer text(s) kept as recovered versions</source>
        <translation>
            <numerusform>%n متن تازه‌تر به‌صورت نسخهٔ بازیافته نگه داشته شد</numerusform>
        </translation>
    </message>
    <message>
        <source>makes a checked copy of the store</source>
        <translation>رونوشتی بررسی‌شده از انبار می‌سازد</translation>
    </message>
    <message>
        <source>lists the backups, newest first</source>
        <translation>پشتیبان‌ها را از تازه‌ترین فهرست می‌کند</translation>
    </message>
    <message>
        <source>checks all backups</source>
        <translation>همهٔ پشتیبان‌ها را بررسی می‌کند</translation>
    </message>
    <message>
        <source>puts a backup in place; newer texts are kept as versions</source>
        <translation>پشتیبانی را سر جایش می‌گذارد؛ متن‌های تازه‌تر به‌صورت نسخه محفوظ می‌مانند</translation>
    </message>
    <message>
        <source>merged; waits for you to take it</source>
        <translation>ادغام شده؛ منتظر پذیرش شماست</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>بند %1</translation>
    </message>
    <message>
        <source>mine: %1</source>
        <translation>از من: %1</translation>
    </message>
    <message>
        <source>theirs: %1</source>
        <translation>از آن‌ها: %1</translation>
    </message>
    <message>
        <source>resolve-conflict needs one of --mine, --theirs, --both and --body-file FILE.</source>
        <translation>resolve-conflict یکی از ‎--mine، ‎--theirs، ‎--both و ‎--body-file FILE را می‌خواهد.</translation>
    </message>
    <message>
        <source>where both changed the same place, mine</source>
        <translation>جایی که هر دو تغییر داده‌اند، از من</translation>
    </message>
    <message>
        <source>where both changed the same place, theirs</source>
        <translation>جایی که هر دو تغییر داده‌اند، از آن‌ها</translation>
    </message>
    <message>
        <source>where both changed the same place, one after the other</source>
        <translation>جایی که هر دو تغییر داده‌اند، یکی پس از دیگری</translation>
    </message>
    <message>
        <source>this body instead; - reads standard input</source>
        <translation>به‌جای آن این متن؛ ‎-‎ ورودی استاندارد را می‌خواند</translation>
    </message>
    <message>
        <source>lists articles that were changed on both sides</source>
        <translation>مطلب‌هایی را که هر دو سو تغییر داده‌اند فهرست می‌کند</translation>
    </message>
    <message>
        <source>shows what was changed on both sides</source>
        <translation>نشان می‌دهد هر دو سو چه تغییر داده‌اند</translation>
    </message>
    <message>
        <source>settles a conflict; both texts stay as versions</source>
        <translation>تعارض را حل می‌کند؛ هر دو متن به‌صورت نسخه می‌مانند</translation>
    </message>
    <message>
        <source>Newsroom: %1</source>
        <translation>تحریریه: %1</translation>
    </message>
    <message>
        <source>Article: %1</source>
        <translation>مطلب: %1</translation>
    </message>
    <message>
        <source>Page: %1</source>
        <translation>صفحه: %1</translation>
    </message>
    <message>
        <source>makes a sample newsroom and takes one article all the way to its page</source>
        <translation>تحریریه‌ای نمونه می‌سازد و مطلبی را تا صفحه‌اش می‌رساند</translation>
    </message>
    <message>
        <source>store %1 kB, journal %2 kB, media %3 kB</source>
        <translation>انبار %1 کیلوبایت، دفتر روزانه %2 کیلوبایت، رسانه‌ها %3 کیلوبایت</translation>
    </message>
    <message>
        <source>open %1 ms, newest list %2 ms, search %3 ms</source>
        <translation>باز کردن %1، تازه‌ترین فهرست %2 و جست‌وجو %3 هزارم ثانیه</translation>
    </message>
    <message>
        <source>mends what can be mended without choosing between texts</source>
        <translation>آنچه را بی‌گزینش میان متن‌ها بشود درست می‌کند</translation>
    </message>
    <message>
        <source>checks store, journal, media, backups and sites; says what is lost, if anything</source>
        <translation>انبار، دفتر روزانه، رسانه‌ها، پشتیبان‌ها و سایت‌ها را بررسی می‌کند و می‌گوید چه از دست رفته است</translation>
    </message>
    <message>
        <source>rows, sizes and times of this profile</source>
        <translation>شمار ردیف‌ها، اندازه‌ها و زمان‌های این نمایه</translation>
    </message>
    <message>
        <source>--completion is bash, zsh or fish, not &quot;%1&quot;.</source>
        <translation>‎--completion برابر bash، zsh یا fish است، نه «%1».</translation>
    </message>
    <message>
        <source>prints the man page</source>
        <translation>صفحهٔ راهنمای man را چاپ می‌کند</translation>
    </message>
    <message>
        <source>prints the completions for bash, zsh or fish</source>
        <translation>تکمیل‌های bash، zsh یا fish را چاپ می‌کند</translation>
    </message>
    <message>
        <source>explains the commands</source>
        <translation>فرمان‌ها را توضیح می‌دهد</translation>
    </message>
    <message>
        <source>--block is a number from 0 on, not &quot;%1&quot;.</source>
        <translation>‎--block عددی از ۰ به بالاست، نه «%1».</translation>
    </message>
    <message>
        <source>only this block, counted from 0</source>
        <translation>تنها این بند، شمرده از ۰</translation>
    </message>
    <message>
        <source>lists the versions of an article, newest first</source>
        <translation>نسخه‌های مطلب را از تازه‌ترین فهرست می‌کند</translation>
    </message>
    <message>
        <source>compares two versions word by word</source>
        <translation>دو نسخه را واژه‌به‌واژه می‌سنجد</translation>
    </message>
    <message>
        <source>brings an older version back, as a new one</source>
        <translation>نسخه‌ای قدیمی‌تر را به‌صورت نسخهٔ تازه بازمی‌گرداند</translation>
    </message>
    <message>
        <source>--limit is a number from 1 on, not &quot;%1&quot;.</source>
        <translation>‎--limit عددی از ۱ به بالاست، نه «%1».</translation>
    </message>
    <message>
        <source>--stage is one of %1, not &quot;%2&quot;.</source>
        <translation>‎--stage یکی از %1 است، نه «%2».</translation>
    </message>
    <message>
        <source>articles of this site only</source>
        <translation>تنها مطلب‌های این سایت</translation>
    </message>
    <message>
        <source>articles in this stage only</source>
        <translation>تنها مطلب‌های این مرحله</translation>
    </message>
    <message>
        <source>what waits for you</source>
        <translation>آنچه منتظر شماست</translation>
    </message>
    <message>
        <source>at most this many; 50 unless told</source>
        <translation>حداکثر این تعداد؛ اگر نگویید ۵۰</translation>
    </message>
    <message>
        <source>ranks all matches, not only the newest</source>
        <translation>همهٔ یافته‌ها را رتبه‌بندی می‌کند، نه تنها تازه‌ترین‌ها</translation>
    </message>
    <message>
        <source>lists articles, newest first</source>
        <translation>مطلب‌ها را از تازه‌ترین فهرست می‌کند</translation>
    </message>
    <message>
        <source>finds articles; the last word may be unfinished</source>
        <translation>مطلب‌ها را می‌یابد؛ واژهٔ آخر می‌تواند ناتمام باشد</translation>
    </message>
    <message>
        <source>--format is one of %1, not &quot;%2&quot;.</source>
        <translation>‎--format یکی از %1 است، نه «%2».</translation>
    </message>
    <message>
        <source>where it will be published; without it the only site, else none</source>
        <translation>جایی که منتشر می‌شود؛ بدون آن تنها سایت موجود، وگرنه هیچ</translation>
    </message>
    <message>
        <source>what kind of article it is; see kinds</source>
        <translation>نوع مطلب؛ kinds را ببینید</translation>
    </message>
    <message>
        <source>its headline</source>
        <translation>تیتر آن</translation>
    </message>
    <message>
        <source>its language</source>
        <translation>زبان آن</translation>
    </message>
    <message>
        <source>auto, text, markdown, html or blocks</source>
        <translation>auto، text، markdown، html یا blocks</translation>
    </message>
    <message>
        <source>leaves out an author box or a list of recent posts at the end</source>
        <translation>کادر نویسنده یا فهرست مطلب‌های تازه در پایان را کنار می‌گذارد</translation>
    </message>
    <message>
        <source>takes the headline of a block file from its first heading</source>
        <translation>تیتر پروندهٔ بلوکی را از نخستین عنوانش می‌گیرد</translation>
    </message>
    <message>
        <source>begins an article</source>
        <translation>مطلبی را آغاز می‌کند</translation>
    </message>
    <message>
        <source>makes articles of text, Markdown, HTML or block files</source>
        <translation>از پرونده‌های متنی، مارک‌داون، HTML یا بلوکی مطلب می‌سازد</translation>
    </message>
    <message>
        <source>whole article</source>
        <translation>کل مطلب</translation>
    </message>
    <message>
        <source>resolved by %1</source>
        <translation>حل‌شده به دست %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>the block that it is about, counted from 0</source>
        <translation>بندی که یادداشت دربارهٔ آن است، شمرده از ۰</translation>
    </message>
    <message>
        <source>adds an editorial note; it is never published</source>
        <translation>یادداشتی تحریریه‌ای می‌افزاید که هرگز منتشر نمی‌شود</translation>
    </message>
    <message>
        <source>lists the editorial notes of an article</source>
        <translation>یادداشت‌های تحریریه‌ای مطلب را فهرست می‌کند</translation>
    </message>
    <message>
        <source>marks an editorial note as done</source>
        <translation>یادداشتی تحریریه‌ای را انجام‌شده می‌کند</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) changed</source>
        <translation>
            <numerusform>%n مورد تغییر کرد</numerusform>
        </translation>
    </message>
    <message>
        <source>lists what waits to be sent, and why</source>
        <translation>آنچه را منتظر فرستادن است با علتش فهرست می‌کند</translation>
    </message>
    <message>
        <source>tries what waits or needs you again</source>
        <translation>آنچه را منتظر یا نیازمند شماست دوباره امتحان می‌کند</translation>
    </message>
    <message>
        <source>takes back what was not sent yet</source>
        <translation>آنچه را هنوز فرستاده نشده پس می‌گیرد</translation>
    </message>
    <message>
        <source>the file that is written</source>
        <translation>پرونده‌ای که نوشته می‌شود</translation>
    </message>
    <message>
        <source>writes the page as it will stand on the site</source>
        <translation>صفحه را همان‌طور که روی سایت خواهد بود می‌نویسد</translation>
    </message>
    <message>
        <source>--for names an act such as submit, approve or publish, not &quot;%1&quot;.</source>
        <translation>‎--for نام کاری مانند submit، approve یا publish است، نه «%1».</translation>
    </message>
    <message>
        <source>the act that it is checked for; publish unless told</source>
        <translation>کاری که مطلب برایش بررسی می‌شود؛ اگر نگویید publish</translation>
    </message>
    <message>
        <source>every act on an article, in order</source>
        <translation>همهٔ کارهایی که روی مطلب شده، به ترتیب</translation>
    </message>
    <message>
        <source>the kinds of articles, their fields and rules</source>
        <translation>نوع‌های مطلب، فیلدها و قاعده‌هایشان</translation>
    </message>
    <message>
        <source>goes through the checklist of an article</source>
        <translation>فهرست بازبینی مطلب را می‌پیماید</translation>
    </message>
    <message>
        <source>--edit takes a number from 0 on and a text, not &quot;%1&quot;.</source>
        <translation>‎--edit عددی از ۰ به بالا و یک متن می‌گیرد، نه «%1».</translation>
    </message>
    <message>
        <source>--as is html or text, not &quot;%1&quot;.</source>
        <translation>‎--as برابر html یا text است، نه «%1».</translation>
    </message>
    <message>
        <source>first replaces the text of top-level block N, counted from 0</source>
        <translation>نخست متن بلوک سطح بالای N را عوض می‌کند، شمرده از ۰</translation>
    </message>
    <message>
        <source>html or text; html unless told</source>
        <translation>html یا text؛ اگر نگویید html</translation>
    </message>
    <message>
        <source>loads block markup into the editor&apos;s document and prints what a save would store</source>
        <translation>نشانه‌گذاری بلوکی را در سند ویرایشگر باز می‌کند و آنچه را ذخیره می‌شد چاپ می‌کند</translation>
    </message>
    <message>
        <source>prints what a paste of that content would insert</source>
        <translation>آنچه را چسباندن آن محتوا وارد می‌کرد چاپ می‌کند</translation>
    </message>
    <message>
        <source>set takes FIELD=VALUE, FIELD+=VALUE or FIELD-=VALUE, not &quot;%1&quot;.</source>
        <translation>set عبارت FIELD=VALUE، FIELD+=VALUE یا FIELD-=VALUE می‌گیرد، نه «%1».</translation>
    </message>
    <message>
        <source>edit needs either --body-file FILE or --block N with --text T.</source>
        <translation>edit یا ‎--body-file FILE می‌خواهد یا ‎--block N همراه ‎--text T.</translation>
    </message>
    <message>
        <source>edit: --block N and --text T go together.</source>
        <translation>edit: ‎--block N و ‎--text T با هم می‌آیند.</translation>
    </message>
    <message>
        <source>the new body as block markup; - reads standard input</source>
        <translation>متن تازه به‌صورت نشانه‌گذاری بلوکی؛ ‎-‎ ورودی استاندارد را می‌خواند</translation>
    </message>
    <message>
        <source>the block whose text changes, counted from 0</source>
        <translation>بندی که متنش تغییر می‌کند، شمرده از ۰</translation>
    </message>
    <message>
        <source>the new text of that block</source>
        <translation>متن تازهٔ آن بند</translation>
    </message>
    <message>
        <source>changes fields; += and -= for lists</source>
        <translation>فیلدها را تغییر می‌دهد؛ ‎+=‎ و ‎-=‎ برای فهرست‌ها</translation>
    </message>
    <message>
        <source>replaces the body, or the text of one block</source>
        <translation>کل متن یا متن یک بند را عوض می‌کند</translation>
    </message>
    <message>
        <source>the fields and the body of this version</source>
        <translation>فیلدها و متن این نسخه</translation>
    </message>
    <message>
        <source>prints the body, bytes exactly</source>
        <translation>متن را بایت‌به‌بایت چاپ می‌کند</translation>
    </message>
    <message>
        <source>shows an article: its fields, its stage, where it is</source>
        <translation>مطلبی را نشان می‌دهد: فیلدها، مرحله و جایش</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>در فهرست نیست</translation>
    </message>
    <message>
        <source>This version connects newsroom folders only, not WordPress sites. Nothing was changed; use site add folder.</source>
        <translation>این نسخه تنها به پوشه‌های تحریریه وصل می‌شود، نه به سایت‌های وردپرس. چیزی تغییر نکرد؛ site add folder را به کار ببرید.</translation>
    </message>
    <message>
        <source>site add knows the kinds folder and wordpress, not &quot;%1&quot;.</source>
        <translation>site add نوع‌های folder و wordpress را می‌شناسد، نه «%1» را.</translation>
    </message>
    <message>
        <source>site add needs --%1 %2.</source>
        <translation>site add گزینهٔ ‎--%1 %2 را می‌خواهد.</translation>
    </message>
    <message>
        <source>--%1 goes only with --create.</source>
        <translation>‎--%1 تنها همراه ‎--create می‌آید.</translation>
    </message>
    <message>
        <source>%1 was removed from this computer; all articles stay.</source>
        <translation>%1 از این رایانه برداشته شد؛ همهٔ مطلب‌ها می‌مانند.</translation>
    </message>
    <message>
        <source>who you are there</source>
        <translation>نام کاربری شما در آنجا</translation>
    </message>
    <message>
        <source>makes the newsroom; you become its first chief</source>
        <translation>تحریریه را می‌سازد؛ شما نخستین سردبیر آن می‌شوید</translation>
    </message>
    <message>
        <source>the newsroom&apos;s name on its pages</source>
        <translation>نام تحریریه روی صفحه‌هایش</translation>
    </message>
    <message>
        <source>its time zone, for example Europe/Paris</source>
        <translation>منطقهٔ زمانی آن، برای نمونه Europe/Paris</translation>
    </message>
    <message>
        <source>a section; may be given several times</source>
        <translation>یک بخش؛ چند بار می‌شود آورد</translation>
    </message>
    <message>
        <source>your name as readers see it</source>
        <translation>نام شما چنان‌که خوانندگان می‌بینند</translation>
    </message>
    <message>
        <source>joins a newsroom folder, or makes one with --create</source>
        <translation>به پوشهٔ تحریریه می‌پیوندد، یا با ‎--create آن را می‌سازد</translation>
    </message>
    <message>
        <source>lists the sites of this profile</source>
        <translation>سایت‌های این نمایه را فهرست می‌کند</translation>
    </message>
    <message>
        <source>tries to reach a site</source>
        <translation>می‌کوشد به سایت برسد</translation>
    </message>
    <message>
        <source>forgets a site on this computer; all articles stay</source>
        <translation>سایتی را از این رایانه برمی‌دارد؛ همهٔ مطلب‌ها می‌مانند</translation>
    </message>
    <message>
        <source>--role is reporter, author, translator, editor or chief, not &quot;%1&quot;.</source>
        <translation>‎--role برابر reporter، author، translator، editor یا chief است، نه «%1».</translation>
    </message>
    <message>
        <source>staff add needs --%1.</source>
        <translation>staff add گزینهٔ ‎--%1 را می‌خواهد.</translation>
    </message>
    <message>
        <source>staff set needs --role, --name, --bio or --photo.</source>
        <translation>staff set یکی از ‎--role، ‎--name، ‎--bio یا ‎--photo را می‌خواهد.</translation>
    </message>
    <message>
        <source>reporter, author, translator, editor or chief</source>
        <translation>reporter (خبرنگار)، author (نویسنده)، translator (مترجم)، editor (دبیر) یا chief (سردبیر)</translation>
    </message>
    <message>
        <source>the name as readers see it</source>
        <translation>نام چنان‌که خوانندگان می‌بینند</translation>
    </message>
    <message>
        <source>what the author box says</source>
        <translation>آنچه در کادر نویسنده می‌آید</translation>
    </message>
    <message>
        <source>a picture for the author box</source>
        <translation>تصویری برای کادر نویسنده</translation>
    </message>
    <message>
        <source>lists the people of a newsroom folder</source>
        <translation>افراد پوشهٔ تحریریه را فهرست می‌کند</translation>
    </message>
    <message>
        <source>adds a person (a chief may)</source>
        <translation>کسی را می‌افزاید (کار سردبیر)</translation>
    </message>
    <message>
        <source>changes a person (a chief may)</source>
        <translation>مشخصات کسی را تغییر می‌دهد (کار سردبیر)</translation>
    </message>
    <message>
        <source>takes a person off the list (a chief may)</source>
        <translation>کسی را از فهرست برمی‌دارد (کار سردبیر)</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) sent</source>
        <translation>
            <numerusform>%n نسخه فرستاده شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) received</source>
        <translation>
            <numerusform>%n نسخه دریافت شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page file(s) changed</source>
        <translation>
            <numerusform>%n پروندهٔ صفحه تغییر کرد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed on both sides. Both texts are kept; see broadsheet-cli conflict %1.</source>
        <translation>%1 در هر دو سو تغییر کرد. هر دو متن محفوظ است؛ broadsheet-cli conflict %1 را ببینید.</translation>
    </message>
    <message>
        <source>%1: %2 could not be read and was left alone. Everything else went on; see broadsheet-cli doctor.</source>
        <translation>%1: %2 خوانده نشد و به حال خود ماند. باقی کارها ادامه یافت؛ broadsheet-cli doctor را ببینید.</translation>
    </message>
    <message>
        <source>this site only</source>
        <translation>تنها این سایت</translation>
    </message>
    <message>
        <source>stays, and goes on whenever something changes</source>
        <translation>می‌ماند و با هر تغییر ادامه می‌دهد</translation>
    </message>
    <message>
        <source>sends what waits and fetches what is new</source>
        <translation>آنچه را منتظر است می‌فرستد و تازه‌ها را می‌گیرد</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>refused or failed; one line on standard error says what, why, what is safe, and what to do next</source>
        <translation>پذیرفته نشد یا به سرانجام نرسید؛ یک خط در خروجی خطا می‌گوید چه شد، چرا، چه محفوظ است و چه باید کرد</translation>
    </message>
    <message>
        <source>wrong arguments</source>
        <translation>آرگومان‌های نادرست</translation>
    </message>
    <message>
        <source>needs a person: conflict, checklist, a time that has passed</source>
        <translation>نیازمند انسان: تعارض، فهرست بازبینی، زمانی که گذشته است</translation>
    </message>
    <message>
        <source>the site could not be reached or its answer is unknown; everything is kept and will be tried again</source>
        <translation>سایت در دسترس نبود یا پاسخش نامعلوم است؛ همه‌چیز محفوظ است و دوباره امتحان می‌شود</translation>
    </message>
    <message>
        <source>Every command also takes:</source>
        <translation>هر فرمان این‌ها را هم می‌پذیرد:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>کدهای خروج:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>گزینه‌ها:</translation>
    </message>
    <message>
        <source>With --json:</source>
        <translation>با ‎--json:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>نمونه‌ها:</translation>
    </message>
    <message>
        <source>A command is needed; broadsheet-cli help lists them.</source>
        <translation>فرمانی لازم است؛ broadsheet-cli help آن‌ها را فهرست می‌کند.</translation>
    </message>
    <message>
        <source>--field: %1 has no field %2; it has: %3.</source>
        <translation>‎--field: فرمان %1 فیلد %2 ندارد؛ این‌ها را دارد: %3.</translation>
    </message>
    <message>
        <source>The article store was damaged and is kept as %1; a new one was filled from the journal. See broadsheet-cli doctor.</source>
        <translation>انبار مطلب‌ها آسیب دیده بود و با نام %1 نگه داشته شد؛ انبار تازه‌ای از دفتر روزانه پر شد. broadsheet-cli doctor را ببینید.</translation>
    </message>
    <message>
        <source>The article store was damaged and is kept as %1; backup %2 and the journal took its place. See broadsheet-cli doctor.</source>
        <translation>انبار مطلب‌ها آسیب دیده بود و با نام %1 نگه داشته شد؛ پشتیبان %2 و دفتر روزانه جایش را گرفت. broadsheet-cli doctor را ببینید.</translation>
    </message>
    <message>
        <source>The output could not be written. What was done stays done; ask again with show or list.</source>
        <translation>خروجی نوشته نشد. آنچه انجام شد برجاست؛ با show یا list دوباره بپرسید.</translation>
    </message>
    <message numerus="yes">
        <source>changed on both sides in %n place(s)</source>
        <translation>
            <numerusform>هر دو سو در %n جا تغییر داده‌اند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n مطلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n نسخه</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>فیلدها: %1</translation>
    </message>
    <message>
        <source>%1 cannot be reached now. Everything is kept on this computer and will be tried again. Look at the drive or the network.</source>
        <translation>%1 اکنون در دسترس نیست. همه‌چیز روی این رایانه محفوظ است و دوباره امتحان می‌شود. دیسک یا شبکه را بررسی کنید.</translation>
    </message>
    <message>
        <source>%1 cannot be used as it is (%2). Everything is kept on this computer. Run broadsheet-cli doctor to see what it is.</source>
        <translation>%1 با این وضع به‌کاربردنی نیست (%2). همه‌چیز روی این رایانه محفوظ است. broadsheet-cli doctor می‌گوید چه شده است.</translation>
    </message>
    <message>
        <source>approvals is a number, not &quot;%1&quot;.</source>
        <translation>approvals یک عدد است، نه «%1».</translation>
    </message>
    <message>
        <source>%1 is yes or no, not &quot;%2&quot;.</source>
        <translation>%1 یا yes است یا no، نه «%2».</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;. The rules are editors-publish-directly, authors-publish-directly, approve-own and approvals.</source>
        <translation>قاعدهٔ «%1» وجود ندارد. قاعده‌ها editors-publish-directly، authors-publish-directly، approve-own و approvals هستند.</translation>
    </message>
    <message>
        <source>%1 (%2)  required: %3  approvals: %4</source>
        <translation>%1 (%2)  بایسته: %3  شمار تأییدها: %4</translation>
    </message>
    <message>
        <source>--remove goes with no other option.</source>
        <translation>--remove با گزینهٔ دیگری نمی‌آید.</translation>
    </message>
    <message>
        <source>the kind as people read it</source>
        <translation>نام نوع آن‌گونه که خوانده می‌شود</translation>
    </message>
    <message>
        <source>a rule of the checklist that must be met before publishing; may be given several times</source>
        <translation>قاعده‌ای از فهرست وارسی که پیش از انتشار باید برآورده شود؛ می‌تواند چند بار بیاید</translation>
    </message>
    <message>
        <source>how many people approve it; 0 = as the site says</source>
        <translation>چند نفر آن را تأیید می‌کنند؛ 0 = همان که سایت می‌گوید</translation>
    </message>
    <message>
        <source>takes the kind off the list; articles stay</source>
        <translation>نوع را از فهرست برمی‌دارد؛ مطلب‌ها می‌مانند</translation>
    </message>
    <message>
        <source>shows who may publish without asking, or changes it (a chief may)</source>
        <translation>نشان می‌دهد چه کسی بی‌پرسش منتشر می‌کند یا آن را تغییر می‌دهد (کار سردبیر)</translation>
    </message>
    <message>
        <source>adds, changes or removes a kind of article (a chief may)</source>
        <translation>نوعی از مطلب را می‌افزاید، تغییر می‌دهد یا برمی‌دارد (کار سردبیر)</translation>
    </message>
    <message>
        <source>%1: the public page %2 was kept as it is, since a file of its article cannot be read. Restore that file from a backup of the drive; broadsheet-cli doctor names it.</source>
        <translation>%1: صفحهٔ همگانی %2 همان‌گونه نگه داشته شد، چون پرونده‌ای از مطلبش خواندنی نیست. آن پرونده را از پشتیبان درایو بازگردانید؛ broadsheet-cli doctor نامش را می‌گوید.</translation>
    </message>
    <message>
        <source>%1: the newest settings of the newsroom (%2) cannot be read. Texts were sent and fetched; acts were refused and are parked, and the public pages stay as they are, so that nobody gets a right that was taken away. Restore that file from a backup of the drive, then use broadsheet-cli outbox retry.</source>
        <translation>%1: تازه‌ترین تنظیمات تحریریه (%2) خواندنی نیست. متن‌ها فرستاده و گرفته شدند؛ کارها پذیرفته نشدند و کنار گذاشته شدند و صفحه‌های همگانی همان‌گونه ماندند تا کسی حقی را که از او گرفته شده باز نیابد. آن پرونده را از پشتیبان درایو بازگردانید، سپس broadsheet-cli outbox retry را به کار ببرید.</translation>
    </message>
    <message>
        <source>%1 is in place; there was no store before it.</source>
        <translation>%1 سر جایش نشست؛ پیش از آن انباری نبود.</translation>
    </message>
    <message>
        <source>The drive is full: nothing can be saved in this profile. What is stored there is shown.</source>
        <translation>دیسک پر است: در این نمایه چیزی ذخیره نمی‌شود. آنچه در آن ذخیره است نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>The article store was missing; a new one was filled from the journal. See broadsheet-cli doctor.</source>
        <translation>انبار مطلب‌ها سر جایش نبود؛ انبار تازه‌ای از دفتر روزانه پر شد. broadsheet-cli doctor را ببینید.</translation>
    </message>
    <message>
        <source>The article store was missing; backup %1 and the journal took its place. See broadsheet-cli doctor.</source>
        <translation>انبار مطلب‌ها سر جایش نبود؛ پشتیبان %1 و دفتر روزانه جایش را گرفت. broadsheet-cli doctor را ببینید.</translation>
    </message>
</context>
</TS>
