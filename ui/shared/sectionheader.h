// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The heading of a part of a page: title, an optional sentence, and room for one quiet action at the right.
// Thread: GUI.

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace karigar::ui {

class SectionHeader : public QWidget {
    Q_OBJECT
public:
    /// `title` stays empty where the page's own title already says it.
    explicit SectionHeader(const QString& title, const QString& sentence = {}, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void addAction(QWidget* button);

private:
    QLabel* m_title;
    QHBoxLayout* m_row;
};

} // namespace karigar::ui
