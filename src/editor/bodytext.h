// SPDX-License-Identifier: GPL-3.0-or-later
// The document of the body with what it was made from: loading, reading, and all that is shown but not stored
// (fonts, line heights, placeholders).
#pragma once

#include "editor/tokens.h"
#include "richtext/documentbuilder.h"
#include "richtext/documentreader.h"

#include <QObject>
#include <QTextBlock>
#include <QTextDocument>

namespace broadsheet::editor {

class BodyText final : public QObject {
    Q_OBJECT
public:
    explicit BodyText(QTextDocument *document, QObject *parent = nullptr);

    /// Replaces everything; undo begins anew.
    void load(const Body &body, const QString &language);

    Body read() { return m_reader.read(); }

    /// After undo and redo: what these say about what changed is not trusted with a person's words.
    void readAllNextTime() { m_reader.forget(); }

    /// Where the visible blocks begin; reads what changed.
    const std::vector<richtext::BodyReader::Place> &places();
    /// The visible block around a position of the document; -1 = none.
    int visibleAt(int position);
    /// The first text block of a visible block, or an invalid one.
    QTextBlock textBlockOf(int visible);

    QTextDocument &document() const { return *m_document; }

    richtext::BlockState &state() { return m_state; }

    const richtext::LoadedBlock *loaded(const QTextBlock &block) const;

    const QString &language() const { return m_language; }

    double zoom() const { return m_zoom; }

    void setZoom(double zoom);
    void setTokens(const Tokens &tokens);

    richtext::BlockDress dress() const;
    /// The format of a new paragraph, dressed; its direction is the one of `before` until letters come.
    QTextBlockFormat paragraphFormat(const QTextBlock &before) const;
    /// As the format says, with line height and margins.
    QTextBlockFormat dressed(QTextBlockFormat format) const;

signals:
    /// After each change of the text that is no load, also undo.
    void changed();
    /// A new text is there and not yet laid out.
    void filled();
    /// For the widget, which gives it to the document.
    void fontChanged(const QFont &font);

private:
    void contentsChanged(int position, int removed, int added);
    void softenEmpty();
    void decorateAll();
    void measureFonts();

    QTextDocument *m_document;
    richtext::BlockState m_state;
    richtext::BodyReader m_reader;
    QString m_language;
    double m_zoom = 1;
    Tokens m_tokens;
    bool m_loading = false;
    double m_bodyPercent = 100;
    double m_headingPercent = 100;
};

/// Is the text of the block still without a letter that has a direction?
bool hasNoStrongLetter(const QString &text);

} // namespace broadsheet::editor
