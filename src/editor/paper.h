// SPDX-License-Identifier: GPL-3.0-or-later
// The article as a writer sees it: kicker, headline and lede as fields, and the body, in one scroll. It knows
// text, not newsrooms. UI thread.
#pragma once

#include "core/block.h"

#include <QImage>
#include <QScrollArea>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace broadsheet::editor {

/// What the paper shows and gives back. Blocks that were not touched come back with their own bytes.
struct PaperText {
    QString kicker;
    QString headline;
    QString lede;
    Body body;

    bool operator==(const PaperText &) const = default;
};

struct Caret {
    enum class Where { Kicker, Headline, Lede, Body };
    Where where = Where::Body;
    int position = 0;
    int anchor = 0;
    /// Of the scroll area, px.
    int scroll = 0;
};

/// A mark beside a paragraph; `block` counts visible blocks from 0.
struct GutterMark {
    enum class Kind { Note, Alert, Changed };
    int block = 0;
    Kind kind = Kind::Note;
    int count = 1;
    QString toolTip = {};
};

/// What a person can do to the text. Menus, tool strip and palette call run(); nothing else edits.
enum class Edit {
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    PastePlain,
    SelectAll,
    ClearFormat,
    Bold,
    Italic,
    Link,
    Paragraph,
    Subheading,
    MinorSubheading,
    Quote,
    Bulleted,
    Numbered,
    NextStyle,
    Rule,
    Image,
    DirectionAuto,
    DirectionLtr,
    DirectionRtl,
    ToggleDirection,
    MoveUp,
    MoveDown,
    NonBreakingSpace,
    Dash,
    ZeroWidthNonJoiner,
    IsolateLtr,
    IsolateRtl,
    ZoomIn,
    ZoomOut,
    ZoomReset
};

struct PaperCounts {
    int words = 0;
    int characters = 0;
    /// TK and its kin that are still in the text.
    int placeholders = 0;
    /// Reading time, rounded up; 0 for an empty text.
    int minutes = 0;
};

/// A placeholder in the text, for "Go" and F8. `block` is visible, -1 = in kicker, headline or lede.
struct Placeholder {
    int block = 0;
    QString text = {};
};

class Paper final : public QScrollArea {
    Q_OBJECT
public:
    /// `picture` gives the image behind an address of the media store ("bs-media:<sha256>"), scaled to at
    /// most `width` px; a null image = not here. It is called when a picture is first painted and must not
    /// block.
    using PictureSource = std::function<QImage(const QString &address, int width)>;

    explicit Paper(PictureSource picture, QWidget *parent = nullptr);
    ~Paper() override;

    /// Replaces everything; undo begins anew. `language` (BCP 47) decides fonts and the direction of empty
    /// paragraphs.
    void setText(const PaperText &text, const QString &language);
    /// What a save would store. Costs what changed since the last call, plus one shared reference per block.
    PaperText text() const;
    /// True from the first change by a person until setText. Layout, spelling marks and undoing everything
    /// leave it false.
    bool isEdited() const;

    void setReadOnly(bool readOnly);
    bool isReadOnly() const;

    /// The line under the lede: by whom, where, when, as shown. Each is a button that asks for its field.
    void setByline(const QString &byline, const QString &dateline, const QString &date);
    void setMarks(const std::vector<GutterMark> &marks);
    /// Characters of a headline from which it counts as too long; 0 = no limit.
    void setHeadlineLimit(int characters);

    Caret caret() const;
    void setCaret(const Caret &caret);
    /// Brings visible block `block` into view and the caret to its start; -1 = the headline.
    void goToBlock(int block);
    /// The visible block with the caret; nothing while it stands in the head.
    std::optional<int> currentBlock() const;

    bool can(Edit edit) const;
    /// Whether a switch (Bold, Bulleted, DirectionRtl, ...) is on at the caret.
    bool isOn(Edit edit) const;
    void run(Edit edit);
    /// The text of the selection or the link at the caret gets this address; empty removes it.
    void setLink(const QString &address);
    QString linkAtCaret() const;
    /// A picture block at the caret, after the app has kept the file.
    void insertPicture(
        const QString &address, const QString &alt, const QString &caption, const QString &credit);
    /// The picture source knows this picture now (it is read off the UI thread): painted again where it
    /// stands.
    void pictureArrived(const QString &address);
    /// Replaces one visible block by another text of the same kind; one undo step (a change that was taken
    /// over).
    void replaceBlock(int block, const Block &with);

    PaperCounts counts() const;
    std::vector<Placeholder> placeholders() const;
    double zoom() const;
    void setZoom(double zoom);
    /// The whole article for the clipboard of other programs.
    QString plainText() const;

signals:
    /// A person changed something: at once, once per change, cheap. Ask text() later, not here.
    void edited();
    /// can(), isOn() or the caret's paragraph may have changed.
    void commandsChanged();
    /// Counts and placeholders were counted again (in idle time).
    void countsChanged();
    void zoomChanged();
    /// Byline, dateline or date was pressed: the key of the field table ("authors", "dateline", "planned").
    void fieldWanted(const QString &field);
    /// Dropped or pasted picture bytes, or Edit::Image (empty bytes: ask for a file). The app answers with
    /// insertPicture.
    void pictureOffered(const QByteArray &bytes, const QString &fileName);
    /// Edit::Link needs an address.
    void linkWanted(const QString &selectedText, const QString &address);
    /// A press on a link with Ctrl held.
    void linkFollowed(const QString &address);
    void markPressed(int block);
    /// A paste dropped something, or was cut at a limit; a sentence for the status line.
    void pasteNoted(const QString &sentence);
    /// A double click on a picture: its description and credit are asked for. `block` is visible.
    void pictureDetailsWanted(int block);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace broadsheet::editor
