// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/articlebanners.h"

#include "app/whenwords.h"
#include "newsroom/attention.h"
#include "newsroom/explain.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace broadsheet::app {

class BannerWords {
    Q_DECLARE_TR_FUNCTIONS(BannerWords)
};

namespace {

QByteArray siteZone(const newsroom::ArticleSheet &sheet)
{
    return sheet.site && !sheet.site->newsroom.zone.isEmpty() ? sheet.site->newsroom.zone
                                                              : QByteArrayLiteral("UTC");
}

Banner conflictBanner(const newsroom::ArticleSheet &sheet, const BannerActs &acts)
{
    const bool prepared = sheet.conflict && sheet.conflict->prepared;
    const int places = sheet.conflict ? static_cast<int>(sheet.conflict->hunks.size()) : 0;
    Banner banner { .name = QStringLiteral("conflict"),
        .colour = prepared ? Banner::Colour::Blue : Banner::Colour::Red,
        .icon = prepared ? QStringLiteral("merge") : QStringLiteral("alert"),
        .title = prepared ? BannerWords::tr("Newer text is ready to be joined")
                          : BannerWords::tr("Changed on both sides") };
    banner.sentence = prepared
        ? BannerWords::tr("Nothing clashes. Your text stays as it is until you take it.")
        : BannerWords::tr(
            "%n place(s) differ. Both versions are kept. You can keep typing.", nullptr, places);
    banner.buttons = { { prepared ? BannerWords::tr("Look and join") : BannerWords::tr("Settle"),
        [acts] { acts.run(Command::Settle); } } };
    return banner;
}

std::optional<Banner> readOnlyBanner(const newsroom::ArticleSheet &sheet, const BannerActs &acts)
{
    if (sheet.readOnly == Reason::Unspecified)
        return {};
    Banner banner { .name = QStringLiteral("read-only"),
        .colour = Banner::Colour::Grey,
        .icon = QStringLiteral("eye"),
        .title = BannerWords::tr("Read only"),
        .sentence
        = newsroom::explain(Error { ErrorKind::Refused, sheet.readOnly, sheet.state.onSite.owner }) };
    banner.buttons = { { BannerWords::tr("Copy text"), acts.copyText } };
    return banner;
}

std::optional<Banner> timeBanner(const newsroom::ArticleSheet &sheet, Instant now, const BannerActs &acts)
{
    const Standing &shown = sheet.state.shown;
    if (newsroom::missedSchedule(sheet.state, now) != Reason::Unspecified) {
        Banner banner { .name = QStringLiteral("missed"),
            .colour = Banner::Colour::Red,
            .icon = QStringLiteral("clock"),
            .title = BannerWords::tr("Missed: it did not go out at its time"),
            .sentence = BannerWords::tr("Nothing was published. Publish it now, or choose a new time.") };
        banner.buttons = { { BannerWords::tr("Publish now…"), [acts] { acts.run(Command::Publish); } },
            { BannerWords::tr("New time…"), [acts] { acts.run(Command::Schedule); } } };
        return banner;
    }
    const auto &embargo = sheet.text.fields.embargo;
    if (embargo && embargo->instant > now && shown.stage != Stage::Killed) {
        Banner banner { .name = QStringLiteral("embargo"),
            .colour = Banner::Colour::Red,
            .icon = QStringLiteral("lock"),
            //: %1 = date and time, %2 = the place of that clock.
            .title = BannerWords::tr("Embargo until %1 (%2)")
                         .arg(momentWords(embargo->instant, siteZone(sheet), QLocale()),
                             placeWords(siteZone(sheet))),
            .sentence = BannerWords::tr("It cannot be published before that, from here or by a schedule.") };
        banner.buttons = { { BannerWords::tr("Details"), [acts] { acts.run(Command::Embargo); } } };
        return banner;
    }
    return {};
}

std::optional<Banner> parkedBanner(const newsroom::ArticleSheet &sheet, const BannerActs &acts)
{
    if (sheet.state.transport != Transport::Parked || sheet.state.conflictOpen)
        return {};
    const auto row = std::find_if(sheet.outbox.begin(), sheet.outbox.end(),
        [](const OutboxRow &each) { return each.state == OutboxState::Parked; });
    Banner banner { .name = QStringLiteral("parked"),
        .colour = Banner::Colour::Red,
        .icon = QStringLiteral("alert"),
        .title = BannerWords::tr("Needs you"),
        .sentence = newsroom::explainReason(
            sheet.state.reason, sheet.state.detail, row == sheet.outbox.end() ? std::nullopt : row->act) };
    banner.buttons = { { BannerWords::tr("Open the outbox"), [acts] { acts.run(Command::GoOutbox); } } };
    return banner;
}

std::optional<Banner> editsBanner(const newsroom::ArticleSheet &sheet, const BannerActs &acts)
{
    if (!sheet.state.newerEdits)
        return {};
    switch (sheet.state.shown.stage) {
    case Stage::Approved:
    case Stage::Scheduled: {
        Banner banner { .name = QStringLiteral("edits"),
            .colour = Banner::Colour::Amber,
            .icon = QStringLiteral("pencil"),
            .title = BannerWords::tr("Newer edits are not included"),
            .sentence = BannerWords::tr(
                "The approved text stays as it is. Include the edits, or send them for review again.") };
        banner.buttons = { { BannerWords::tr("Include…"), [acts] { acts.run(Command::IncludeEdits); } } };
        return banner;
    }
    case Stage::Published: {
        Banner banner { .name = QStringLiteral("edits"),
            .colour = Banner::Colour::Amber,
            .icon = QStringLiteral("pencil"),
            .title = BannerWords::tr("Changes are not public yet"),
            .sentence = BannerWords::tr(
                "Readers see the text as it was published. Yours stays here until you update the page.") };
        banner.buttons = { { BannerWords::tr("Update live…"), [acts] { acts.run(Command::UpdateLive); } } };
        return banner;
    }
    case Stage::Draft:
    case Stage::Returned:
    case Stage::Submitted:
    case Stage::Unpublished:
    case Stage::Killed:
    case Stage::Spiked:
        break;
    }
    return {};
}

std::optional<Banner> returnedBanner(const newsroom::ArticleSheet &sheet)
{
    const Standing &shown = sheet.state.shown;
    if (shown.stage != Stage::Returned || shown.note.isEmpty())
        return {};
    return Banner { .name = QStringLiteral("returned"),
        .colour = Banner::Colour::Amber,
        .icon = QStringLiteral("note"),
        .title = BannerWords::tr("Returned with a note"),
        .sentence = shown.note };
}

} // namespace

std::vector<Banner> bannersOf(const newsroom::ArticleSheet &sheet, Instant now, const BannerActs &acts)
{
    std::vector<Banner> banners;
    if (sheet.state.conflictOpen)
        banners.push_back(conflictBanner(sheet, acts));
    for (auto &banner : { parkedBanner(sheet, acts), timeBanner(sheet, now, acts), editsBanner(sheet, acts),
             returnedBanner(sheet), readOnlyBanner(sheet, acts) }) {
        if (banner)
            banners.push_back(*banner);
    }
    return banners;
}

QStringList bannerNames()
{
    return { QStringLiteral("conflict"), QStringLiteral("parked"), QStringLiteral("missed"),
        QStringLiteral("embargo"), QStringLiteral("edits"), QStringLiteral("returned"),
        QStringLiteral("read-only") };
}

} // namespace broadsheet::app
