// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

contract Desk {
    uint256 private left = 500;
    mapping(address => uint256) private units;

    constructor() payable {}

    function price() private view returns (uint256) {
        uint256 all = address(this).balance;
        uint256 scaled = 1e6 * all;
        return scaled / left;
    }

    function issue() external payable {
        uint256 count = (msg.value * 1e6) / price();
        left -= count;
        units[msg.sender] += count;
    }
}
