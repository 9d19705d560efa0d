// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One line that ends in an ellipsis when it must; the whole text is on hover and for the screen reader.
// Thread: GUI.

#include <QLabel>

namespace karigar::ui {

class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(const QString& text, QWidget* parent = nullptr);
    void setFullText(const QString& text);
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_full;
};

} // namespace karigar::ui
