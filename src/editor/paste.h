// SPDX-License-Identifier: GPL-3.0-or-later
// What comes from the clipboard or is dropped: cleaned, then put into the body in one step.
#pragma once

#include "editor/bodyedit.h"
#include "markup/pastecleaner.h"

#include <QMimeData>

namespace broadsheet::editor {

class Paster final : public QObject {
    Q_OBJECT
public:
    explicit Paster(BodyEdit &body, QObject *parent = nullptr);

    void paste(const QMimeData &source);
    void pastePlain(const QMimeData &source);
    /// Clean blocks at the caret: the inline text of one paragraph, else blocks of their own.
    void insert(const std::vector<Block> &blocks);

signals:
    void pictureOffered(const QByteArray &bytes, const QString &fileName);
    void noted(const QString &sentence);

private:
    void pasteHtml(const QByteArray &html);
    void take(const Result<markup::Cleaned> &cleaned);
    bool takePictures(const QMimeData &source);
    void insertInline(QTextCursor &cursor, const Block &block);

    BodyEdit &m_body;
};

} // namespace broadsheet::editor
