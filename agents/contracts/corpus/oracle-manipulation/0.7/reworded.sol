// SPDX-License-Identifier: MIT
pragma solidity ^0.7.4;

interface ICurrency {
    function balanceOf(address who) external view returns (uint256);
    function transfer(address to, uint256 amount) external returns (bool);
}

contract Booth {
    ICurrency internal left;
    ICurrency internal right;
    address internal basin;

    constructor(ICurrency one, ICurrency other, address where) {
        left = one;
        right = other;
        basin = where;
    }

    function rate() internal view returns (uint256) {
        uint256 much = left.balanceOf(basin);
        uint256 few = right.balanceOf(basin);
        return (much * 1000000) / few;
    }

    function swap() external payable {
        uint256 out = msg.value * rate();
        bool sent = left.transfer(msg.sender, out / 1000000);
        require(sent);
    }
}
