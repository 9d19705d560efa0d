// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A rating as five stars. Display: halves, with the number and how many. Editable: click, arrows or 1 to 5.
// Units: rating in hundredths (450 is 4.5). Thread: GUI.

#include <QWidget>

namespace karigar::ui {

class RatingStars : public QWidget {
    Q_OBJECT
public:
    explicit RatingStars(QWidget* parent = nullptr);
    void setRating(int hundredths, int count = -1); ///< count < 0: stars and number only
    int stars() const { return (m_hundredths + 50) / 100; }
    void setEditable(const QString& objectName);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void edited(int stars);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void edit(int stars);
    void describe();
    int starSize() const { return m_editable ? 28 : 16; }
    QString words() const;

    int m_hundredths = 0;
    int m_count = -1;
    bool m_editable = false;
};

} // namespace karigar::ui
