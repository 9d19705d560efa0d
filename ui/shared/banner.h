// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A line across the page: something the person should know or do, with one action at most. Thread: GUI.

#include "ui/style/iconset.h"

#include <QWidget>

class QLabel;

namespace karigar::ui {

class Button;
class Glyph;
class IconButton;

class Banner : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Info, Ok, Warn, Bad };

    Banner(Kind kind, const QString& objectName, const QString& text, QWidget* parent = nullptr);
    void setMessage(Kind kind, const QString& text);
    void setAction(const QString& text); ///< "See why", "Try again"; emits triggered()
    void setDismissible();

Q_SIGNALS:
    void triggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind;
    Glyph* m_glyph;
    QLabel* m_text;
    Button* m_action;
    IconButton* m_close;
};

} // namespace karigar::ui
